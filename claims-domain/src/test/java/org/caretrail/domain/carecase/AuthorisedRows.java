package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Taken.FIRST;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.CostClaimAnswered;
import org.caretrail.domain.event.AuthorisationEvent.CostsClaimed;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationOrdered;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationReported;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionDeclined;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionReported;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerCostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerExtension;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExamination;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Money;

/** Steps around an authorised treatment that are refused. */
final class AuthorisedRows {

    private static final ChosenLaw GRANTING = ChosenLaw.granting("1000");
    private static final ReportExamination REPORT = new ReportExamination(CASE, on(9), "X1", said("well"), List.of());
    private static final AnswerExtension DECLINE = new AnswerExtension(CASE, on(42), "E1", null, said("no"));

    private static final AnswerCostClaim ANSWER =
            new AnswerCostClaim(CASE, on(42), "K1", Money.of("90", "EUR"), said("so"));

    private AuthorisedRows() {}

    static Stream<Row> all() {
        var declined = new ExtensionDeclined(CASE, day(41), "E1", HANDLER, said("no"));
        var taken = new CostClaimAnswered(CASE, day(41), "K1", Money.of("90", "EUR"), HANDLER, said("so"));
        var ordered = new ExaminationOrdered(CASE, day(5), "X1", said("a doctor"), new Country("BE"));
        var reported = new ExaminationReported(CASE, day(6), "X1", said("well"), List.of());
        return Stream.of(
                row(Reason.EXTENSION_ANSWERED, "an extension answered twice", asked(declined), DECLINE),
                row(
                        Reason.NO_EXTENSION,
                        "an extension that ends no later",
                        asked(),
                        new AnswerExtension(CASE, on(42), "E1", day(50), said("so"))),
                row(Reason.UNKNOWN_EXTENSION, "an answer that nobody asked for", List.of(authorised()), DECLINE),
                row(
                        Reason.EXAMINATION_REPORTED,
                        "an examination reported twice",
                        List.of(authorised(), ordered, reported),
                        REPORT),
                row(Reason.COST_CLAIM_ANSWERED, "a claim of cost answered twice", costs(taken), ANSWER),
                row(Reason.UNKNOWN_COST_CLAIM, "an answer to no claim of cost", List.of(authorised()), ANSWER),
                row(Reason.UNKNOWN_EXAMINATION, "a report of what nobody ordered", List.of(authorised()), REPORT));
    }

    private static List<CaseEvent> costs(CaseEvent... then) {
        var claimed =
                new CostsClaimed(CASE, day(40), "K1", "fund", "C-17", Money.of("100", "EUR"), null, null, List.of());
        return History.after(List.of(authorised(), claimed), then);
    }

    private static List<CaseEvent> asked(CaseEvent... then) {
        var decision = Taken.firstWithS2(GRANTING.proposal(), 20, new S2Terms(day(30), day(50), null));
        return History.after(
                List.of(
                        authorised(),
                        new AuthorisationDecided(CASE, day(20), decision),
                        new ExtensionReported(CASE, day(40), "E1", FIRST, "hospital", day(60), null, List.of())),
                then);
    }

    private static Row row(Reason reason, String when, List<CaseEvent> before, CaseCommand command) {
        return Row.of(reason, when, GRANTING, before, command);
    }
}
