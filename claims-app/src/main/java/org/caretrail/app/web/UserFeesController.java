package org.caretrail.app.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.body.UserFeeBodies.Reversal;
import org.caretrail.app.web.body.UserFeeBodies.UserFee;
import org.caretrail.app.web.view.UserFeeView;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.userfee.UserFeeCommand;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** User fees that providers at home report (NO-FEE-8), and their correction. */
@RestController
@RequestMapping("/api/v1/persons/{personId}/user-fees")
class UserFeesController {

    private final Once once;
    private final CommandGateway commands;
    private final PersonNumbers persons;
    private final LawInForce law;
    private final Clock clock;
    private final JsonMapper json;

    UserFeesController(
            Once once, CommandGateway commands, PersonNumbers persons, LawInForce law, Clock clock, JsonMapper json) {
        this.once = once;
        this.commands = commands;
        this.persons = persons;
        this.law = law;
        this.clock = clock;
        this.json = json;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<UserFeeView> register(Call call, @PathVariable PersonId personId, @Valid @RequestBody UserFee body) {
        if (persons.looksLikeNationalNumber(body.reference())) {
            throw new MalformedRequest("/reference", "a reference is no identity number");
        }
        var command = new RegisterUserFee(
                UserFeeAccountId.of(personId, Year.from(body.careOn())),
                act(call, body.registeredOn()),
                body.careOn(),
                body.kind(),
                body.amount(),
                FeeSource.reported(body.source().origin(), body.reference()),
                PersonalData.ofNullable(personId, body.reasons()));
        return once.answer(call, body, () -> answer(HttpStatus.CREATED, personId, command));
    }

    @PostMapping("/{entryId}/reversal")
    ResponseEntity<UserFeeView> reverse(
            Call call,
            @PathVariable PersonId personId,
            @PathVariable FeeEntryId entryId,
            @Valid @RequestBody Reversal body) {
        var command = new ReverseUserFee(
                UserFeeAccountId.of(personId, entryId.year()),
                act(call, body.reversedOn()),
                entryId,
                new PersonalData<>(personId, body.reasons()),
                null);
        return once.answer(call, body, () -> answer(HttpStatus.OK, personId, command));
    }

    private Answer answer(HttpStatus status, PersonId person, UserFeeCommand command) {
        if (!persons.knows(person)) {
            throw new Unknown();
        }
        FeeEntry entry = commands.sendAndWait(command);
        return new Answer(status.value(), null, null, json.writeValueAsString(UserFeeView.of(entry)));
    }

    private Act act(Call call, @Nullable LocalDate on) {
        var today = LocalDate.ofInstant(
                clock.instant(), law.now().userFees().scheme().zone());
        return new Act(call.actor(), on == null ? today : on, today);
    }
}
