package org.caretrail.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Year;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.body.CoverBodies.DeductibleUsed;
import org.caretrail.app.web.body.UserFeeBodies.Reversal;
import org.caretrail.app.web.view.CoverViews.DeductibleView;
import org.caretrail.app.web.view.CoverViews.DrawView;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.VoluntaryDeductible;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.draw.CoverAccountId;
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

/** The deductible of a person's calendar year of care: what used it, and what other care used of it. */
@RestController
@RequestMapping("/api/v1/persons/{personId}/deductible")
class DeductibleController {

    private final AccountDesk desk;
    private final CoverRegister register;
    private final LawInForce law;

    DeductibleController(AccountDesk desk, CoverRegister register, LawInForce law) {
        this.desk = desk;
        this.register = register;
        this.law = law;
    }

    /** It follows what was registered in moments. */
    @GetMapping
    DeductibleView year(@PathVariable PersonId personId, @RequestParam @Min(1900) @Max(9999) int year) {
        desk.unlessKnown(personId);
        var regimes = law.now();
        var covers = regimes.covers();
        var of = Year.of(year);
        return DeductibleView.of(
                year,
                covers.compulsory(of, desk.today(covers.scheme()), regimes.book()),
                register.entries(personId, of),
                covers.scheme().currency());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DrawView> use(Call call, @PathVariable PersonId personId, @Valid @RequestBody DeductibleUsed body) {
        desk.unlessANumber(body.reference());
        var act = act(call, body.registeredOn());
        return desk.take(
                call,
                body,
                HttpStatus.CREATED,
                personId,
                () -> new DrawCover(
                        CoverAccountId.of(personId, Year.from(body.careOn())),
                        act,
                        draw(body, act),
                        DrawSource.reported(body.reference())),
                DrawView::of);
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
        return desk.take(call, body, HttpStatus.OK, personId, () -> command, DrawView::of);
    }

    private Draw draw(DeductibleUsed body, Act act) {
        var regimes = law.now();
        var covers = regimes.covers();
        var nothing = Money.zero(covers.scheme().currency());
        var compulsory = covers.compulsory(Year.from(body.careOn()), act.on(), regimes.book())
                .orElseThrow(() -> new Refusal(
                        Reason.POINTS_OPEN, covers.rule(), "/careOn", "the deductible of that year is in no table"));
        var voluntary = body.voluntaryDeductible();
        VoluntaryDeductible.unlessOffered(
                voluntary, Year.from(body.careOn()), act.on(), "/voluntaryDeductible", regimes);
        var limit =
                voluntary == null ? compulsory.amount() : compulsory.amount().plus(voluntary);
        return new Draw(
                Cover.DEDUCTIBLE, body.careOn(), body.amount(), nothing, limit, covers.rule(), compulsory.row());
    }

    private Act act(Call call, @Nullable LocalDate on) {
        return desk.act(call, on, law.now().covers().scheme());
    }
}
