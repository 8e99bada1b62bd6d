package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.OTHER_CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.TODAY;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.ABOVE;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.proposed;
import static org.caretrail.domain.carecase.History.refused;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.CourseCommand.AssignCase;
import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.DecisionCommand.RecordDelivery;
import org.caretrail.domain.carecase.DecisionCommand.StageVerdict;
import org.caretrail.domain.carecase.DecisionCommand.Verdict;
import org.caretrail.domain.carecase.DossierCommand.RequestDocuments;
import org.caretrail.domain.carecase.FilingCommand.CorrectApplication;
import org.caretrail.domain.carecase.LetterCommand.SendLetter;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.correspondence.StayRates.InvoiceRate;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.priornotification.NotificationCommand.ReportStageResult;
import org.caretrail.domain.priornotification.NotificationCommand.RequestStage;
import org.caretrail.domain.reimbursement.ClaimCommand.ForwardTravel;
import org.caretrail.domain.reimbursement.ClaimCommand.PayAdvance;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordRates;
import org.caretrail.domain.reimbursement.ClaimCommand.SubmitClaim;
import org.caretrail.domain.shared.Language;

/** Steps that a rule forbids whatever the state of the case: days, outcomes, stages, and cases named by another. */
final class RuleRows {

    private static final ChosenLaw GRANTING = ChosenLaw.granting("1000");
    private static final DecideCase GRANT = new DecideCase(CASE, on(30), verdict(Outcome.GRANTED));

    private RuleRows() {}

    static Stream<Row> all() {
        return Stream.of(days(), outcomes(), stages(), opening(), stays()).flatMap(rows -> rows);
    }

    private static Stream<Row> days() {
        return Stream.of(
                Row.of(
                        Reason.DATED_AHEAD,
                        "dated tomorrow",
                        REFUSING,
                        List.of(claimed()),
                        new AssignCase(CASE, on(TODAY + 1), null)),
                Row.of(
                        Reason.DATED_BEFORE_CAUSE,
                        "delivered before it was decided",
                        REFUSING,
                        refused(),
                        new RecordDelivery(CASE, on(9), FIRST, "LETTER", null)),
                Row.of(
                        Reason.LANGUAGE_NOT_WRITTEN,
                        "a letter in a language that nobody here writes",
                        REFUSING,
                        refused(),
                        new SendLetter(
                                CASE, on(10), LetterTest.LETTER, LetterKind.DECISION, null, new Language("fr"), null)),
                Row.of(
                        Reason.DATED_BEFORE_CAUSE,
                        "due before it is asked for",
                        REFUSING,
                        List.of(claimed()),
                        new RequestDocuments(CASE, on(9), List.of(DocumentKind.REFERRAL), day(8))));
    }

    private static Stream<Row> outcomes() {
        var unnamed = authorised(application(Scheme.NO_HELFO, PERSON, null, null));
        var digest = ABOVE.proposal().digest();
        return Stream.of(
                Row.of(Reason.POINTS_OPEN, "a point is open", ChosenLaw.leavingOpen(), List.of(claimed()), GRANT),
                Row.of(Reason.OUTCOME_NOT_BY_FINDINGS, "granted though refused", REFUSING, List.of(claimed()), GRANT),
                Row.of(Reason.VALIDITY_MISSING, "an S2 without days", GRANTING, List.of(unnamed), GRANT),
                Row.of(
                        Reason.OWN_PROPOSAL,
                        "approved by who proposed it",
                        ABOVE,
                        proposed(),
                        new ApproveProposal(CASE, on(15), digest, null)),
                Row.of(
                        Reason.PROPOSAL_CHANGED,
                        "another proposal was seen",
                        GRANTING,
                        List.of(claimed()),
                        new DecideCase(CASE, on(30), Taken.seen(Outcome.GRANTED, digest))));
    }

    private static Stream<Row> stages() {
        var followUp = new StageVerdict(Stage.FOLLOW_UP, Outcome.GRANTED, null);
        var asked = List.of(notified(Stage.TREATMENT));
        return Stream.of(
                Row.of(
                        Reason.STAGE_NOT_OPEN,
                        "a stage that nobody asked for is decided",
                        GRANTING,
                        asked,
                        new DecideCase(
                                CASE,
                                on(5),
                                new Verdict(Outcome.GRANTED, null, List.of(followUp), null, null, null, null))),
                Row.of(
                        Reason.STAGE_NOT_OPEN,
                        "a result before a grant",
                        GRANTING,
                        asked,
                        new ReportStageResult(CASE, on(5), Stage.TREATMENT, said("well"), List.of())),
                Row.of(
                        Reason.STAGE_OUT_OF_ORDER,
                        "diagnostics after treatment",
                        GRANTING,
                        asked,
                        new RequestStage(CASE, on(5), Stage.DIAGNOSTICS, null)),
                Row.of(
                        Reason.NOT_ASKED,
                        "travel that nobody asked for",
                        GRANTING,
                        refused(),
                        new ForwardTravel(CASE, on(15), "Pasientreiser", List.of())));
    }

    private static Stream<Row> stays() {
        var unknown = new StayRates("institution", true, List.of(new InvoiceRate("9", Cases.crowns("1"))));
        return Stream.of(
                Row.of(
                        Reason.DECIDED_ELSEWHERE,
                        "another institution decides",
                        ChosenLaw.referringOn(),
                        List.of(claimed()),
                        GRANT),
                Row.of(
                        Reason.ABOVE_COST,
                        "an advance above what was paid abroad",
                        GRANTING,
                        List.of(claimed()),
                        new PayAdvance(CASE, on(5), Cases.crowns("1000.01"))),
                Row.of(
                        Reason.ABOVE_AUTHORITY,
                        "an advance above what one person decides alone",
                        ABOVE,
                        List.of(claimed()),
                        new PayAdvance(CASE, on(5), Cases.crowns("900000"))),
                Row.of(
                        Reason.UNKNOWN_INVOICE,
                        "rates of an invoice that is not there",
                        GRANTING,
                        List.of(claimed()),
                        new RecordRates(CASE, on(5), unknown, List.of())));
    }

    private static Stream<Row> opening() {
        var elsewhere = application(Scheme.NL_ZVW, PERSON, null, null);
        return Stream.of(
                Row.of(
                        Reason.NOT_CORRECTABLE,
                        "a correction that moves the case to another scheme",
                        GRANTING,
                        List.of(claimed()),
                        new CorrectApplication(
                                CASE,
                                on(5),
                                "/scheme",
                                said("NO_HELFO"),
                                said("NL_ZVW"),
                                elsewhere,
                                claim(),
                                said("so"))),
                Row.of(
                        Reason.SCHEME_KNOWS_NO_SUCH_CASE,
                        "a scheme without such a law",
                        GRANTING,
                        List.of(),
                        new SubmitClaim(CASE, on(0), NUMBER, elsewhere, claim())),
                Row.of(
                        Reason.UNKNOWN_RELATED_CASE,
                        "a notification that is not there",
                        GRANTING,
                        List.of(),
                        new SubmitClaim(CASE, on(0), NUMBER, application(), claim(OTHER_CASE, null))));
    }
}
