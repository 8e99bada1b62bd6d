package org.caretrail.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.body.CoverBodies.DeductibleUsed;
import org.caretrail.app.web.body.UserFeeBodies.Reversal;
import org.caretrail.app.web.view.CoverViews.DeductibleView;
import org.caretrail.app.web.view.CoverViews.DrawView;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.cover.CoverCommand;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.projections.covers.CoverRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The deductible of a person's calendar year of care: what used it, and what other care used of it. */
@RestController
@RequestMapping("/api/v1/persons/{personId}/deductible")
class DeductibleController {

    private final Once once;
    private final CommandGateway commands;
    private final CoverRegister register;
    private final PersonNumbers persons;
    private final LawInForce law;
    private final Clock clock;
    private final JsonMapper json;

    DeductibleController(
            Once once,
            CommandGateway commands,
            CoverRegister register,
            PersonNumbers persons,
            LawInForce law,
            Clock clock,
            JsonMapper json) {
        this.once = once;
        this.commands = commands;
        this.register = register;
        this.persons = persons;
        this.law = law;
        this.clock = clock;
        this.json = json;
    }

    /** It follows what was registered in moments. */
    @GetMapping
    DeductibleView year(@PathVariable PersonId personId, @RequestParam @Min(1900) @Max(9999) int year) {
        unlessKnown(personId);
        var regimes = law.now();
        var covers = regimes.covers();
        var of = Year.of(year);
        return DeductibleView.of(
                year,
                covers.compulsory(of, today(), regimes.book()),
                register.entries(personId, of),
                covers.scheme().currency());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DrawView> use(Call call, @PathVariable PersonId personId, @Valid @RequestBody DeductibleUsed body) {
        if (persons.looksLikeNationalNumber(body.reference())) {
            throw new MalformedRequest("/reference", "a reference is no identity number");
        }
        var act = act(call, body.registeredOn());
        return once.answer(
                call,
                body,
                () -> answer(
                        HttpStatus.CREATED,
                        personId,
                        new DrawCover(
                                CoverAccountId.of(personId, Year.from(body.careOn())),
                                act,
                                draw(body, act),
                                DrawSource.reported(body.reference()))));
    }

    @PostMapping("/{entryId}/reversal")
    ResponseEntity<DrawView> reverse(
            Call call,
            @PathVariable PersonId personId,
            @PathVariable DrawId entryId,
            @Valid @RequestBody Reversal body) {
        var command = new ReverseDraw(
                CoverAccountId.of(personId, entryId.year()),
                act(call, body.reversedOn()),
                entryId,
                new PersonalData<>(personId, body.reasons()),
                null);
        return once.answer(call, body, () -> answer(HttpStatus.OK, personId, command));
    }

    private Draw draw(DeductibleUsed body, Act act) {
        var regimes = law.now();
        var covers = regimes.covers();
        var nothing = Money.zero(covers.scheme().currency());
        var compulsory = covers.compulsory(Year.from(body.careOn()), act.on(), regimes.book())
                .orElseThrow(() -> new Refusal(
                        Reason.POINTS_OPEN, covers.rule(), "/careOn", "the deductible of that year is in no table"));
        var voluntary = body.voluntaryDeductible();
        Refusal.when(
                voluntary != null && !voluntary.currency().equals(nothing.currency()),
                Reason.WRONG_CURRENCY,
                "/voluntaryDeductible",
                "the account is kept in " + nothing.currency());
        var limit =
                voluntary == null ? compulsory.amount() : compulsory.amount().plus(voluntary);
        return new Draw(
                Cover.DEDUCTIBLE, body.careOn(), body.amount(), nothing, limit, covers.rule(), compulsory.row());
    }

    private Answer answer(HttpStatus status, PersonId person, CoverCommand command) {
        unlessKnown(person);
        DrawEntry entry = commands.sendAndWait(command);
        return new Answer(status.value(), null, null, json.writeValueAsString(DrawView.of(entry)));
    }

    private void unlessKnown(PersonId person) {
        if (!persons.knows(person)) {
            throw new Unknown();
        }
    }

    private Act act(Call call, @Nullable LocalDate on) {
        var today = today();
        return new Act(call.actor(), on == null ? today : on, today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), law.now().covers().scheme().zone());
    }
}
