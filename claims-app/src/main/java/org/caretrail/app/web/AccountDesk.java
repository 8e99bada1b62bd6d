package org.caretrail.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Command;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where the accounts of a person's years are kept: only of persons that there are, in the days of their institution. */
@Component
class AccountDesk {

    private final Once once;
    private final CommandGateway commands;
    private final PersonNumbers persons;
    private final Clock clock;
    private final JsonMapper json;

    AccountDesk(Once once, CommandGateway commands, PersonNumbers persons, Clock clock, JsonMapper json) {
        this.once = once;
        this.commands = commands;
        this.persons = persons;
        this.clock = clock;
        this.json = json;
    }

    /** A step on an account, answered with the view of the entry that it made or changed. */
    <E, V> ResponseEntity<V> take(
            Call call,
            Object body,
            HttpStatus status,
            PersonId person,
            Supplier<? extends Command> command,
            Function<E, V> view) {
        return once.answer(call, body, () -> {
            unlessKnown(person);
            E entry = commands.sendAndWait(command.get());
            return new Answer(status.value(), null, null, json.writeValueAsString(view.apply(entry)));
        });
    }

    void unlessKnown(PersonId person) {
        if (!persons.knows(person)) {
            throw new Unknown();
        }
    }

    /** The name under which an entry was reported names nobody. */
    void unlessANumber(String reference) {
        if (persons.looksLikeNationalNumber(reference)) {
            throw new MalformedRequest("/reference", "a reference is no identity number");
        }
    }

    /** The step happened on the day given, or today. */
    Act act(Call call, @Nullable LocalDate on, Scheme scheme) {
        var today = today(scheme);
        return new Act(call.actor(), on == null ? today : on, today);
    }

    LocalDate today(Scheme scheme) {
        return LocalDate.ofInstant(clock.instant(), scheme.zone());
    }
}
