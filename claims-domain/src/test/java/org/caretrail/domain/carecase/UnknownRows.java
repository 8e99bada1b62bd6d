package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.ADVISER;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.appealed;
import static org.caretrail.domain.carecase.History.delivered;
import static org.caretrail.domain.carecase.Papers.NO_SUCH;
import static org.caretrail.domain.carecase.Papers.TRANSLATION;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.SECOND;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.carecase.DecisionCommand.AssessCase;
import org.caretrail.domain.carecase.DecisionCommand.RecordDelivery;
import org.caretrail.domain.carecase.DossierCommand.ReceiveTranslation;
import org.caretrail.domain.carecase.DossierCommand.SetDocumentAside;
import org.caretrail.domain.carecase.LetterCommand.RecordFailedLetter;
import org.caretrail.domain.carecase.RemedyCommand.AddDemand;
import org.caretrail.domain.carecase.RemedyCommand.LodgeAppeal;
import org.caretrail.domain.carecase.RemedyCommand.RecordRuling;
import org.caretrail.domain.carecase.RemedyCommand.WithdrawComplaint;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.SetAsideReason;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.DemandRuling.Award;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Steps that name what the case does not have, and assessments that are not this person's to make. */
final class UnknownRows {

    private static final ChosenLaw NEEDING = REFUSING.needing(DocumentKind.REFERRAL);
    private static final List<CaseEvent> FILED = List.of(claimed(), received("nb"));

    private UnknownRows() {}

    static Stream<Row> all() {
        return Stream.concat(dossier(), Stream.concat(assessment(), remedies()));
    }

    private static Stream<Row> dossier() {
        var invoice = Papers.paper(TRANSLATION, DocumentKind.ITEMISED_INVOICE, "nb");
        return Stream.of(
                Row.of(
                        Reason.UNKNOWN_DOCUMENT,
                        "set aside though never received",
                        NEEDING,
                        FILED,
                        new SetDocumentAside(CASE, on(5), NO_SUCH, SetAsideReason.ILLEGIBLE, said("black"))),
                Row.of(
                        Reason.UNKNOWN_DOCUMENT,
                        "a translation of another kind",
                        NEEDING,
                        FILED,
                        new ReceiveTranslation(CASE, on(5), invoice, Papers.REFERRAL, said("Ola"))),
                unsigned("a translation by nobody that is known", Papers.translation(), null),
                unsigned("a translation of no day", Papers.referral(TRANSLATION, "nb"), said("Ola")));
    }

    private static Row unsigned(String what, Document document, @Nullable PersonalData<String> translator) {
        return Row.of(
                Reason.TRANSLATION_UNSIGNED,
                what,
                NEEDING,
                FILED,
                new ReceiveTranslation(CASE, on(5), document, Papers.REFERRAL, translator));
    }

    private static Stream<Row> assessment() {
        var line = new Assessment(List.of(), List.of(new LineJudgement("9.9", true, null)), null, List.of());
        var euros = new SettledPoint(ChosenLaw.RULE, "SUM", null, Money.of("1", "EUR"), null, null, null, HANDLER);
        return Stream.of(
                assessed(Reason.UNKNOWN_QUESTION, "the law asks nothing such", AssessmentTest.answer("FATE", HANDLER)),
                assessed(Reason.UNKNOWN_LINE, "a line that was not billed", line),
                assessed(
                        Reason.QUESTION_OF_ANOTHER,
                        "a handler judges the medicine",
                        AssessmentTest.answer(ChosenLaw.ADVISERS_QUESTION, HANDLER)),
                assessed(
                        Reason.QUESTION_OF_ANOTHER,
                        "an adviser judges the need",
                        AssessmentTest.answer(ChosenLaw.HANDLERS_QUESTION, ADVISER)),
                assessed(
                        Reason.WRONG_CURRENCY,
                        "a sum in euros",
                        new Assessment(List.of(), List.of(), null, List.of(euros))),
                Row.of(
                        Reason.REQUEST_STILL_RUNNING,
                        "refused for a document on its last day",
                        NEEDING,
                        List.of(claimed(), incomplete(0, lackingReferral()), AssessmentTest.requested(5)),
                        new AssessCase(CASE, on(5), AssessmentTest.settled(Verdict.NOT_MET))));
    }

    private static Stream<Row> remedies() {
        var ruling = List.of(new DemandRuling("D9", Award.AWARDED, null));
        return Stream.of(
                Row.of(
                        Reason.UNKNOWN_DEMAND,
                        "a ruling on what was not demanded",
                        REFUSING,
                        appealed(),
                        new RecordRuling(CASE, on(60), "A1", AppealOutcome.PARTLY, ruling, null)),
                Row.of(
                        Reason.UNKNOWN_DECISION,
                        "delivered though never taken",
                        REFUSING,
                        delivered(),
                        new RecordDelivery(CASE, on(15), SECOND, "LETTER", day(14))),
                Row.of(
                        Reason.UNKNOWN_LETTER,
                        "came back though never sent",
                        REFUSING,
                        delivered(),
                        new RecordFailedLetter(CASE, on(15), LetterTest.LETTER, said("moved"))),
                Row.of(
                        Reason.UNKNOWN_DECISION,
                        "an appeal against nothing",
                        REFUSING,
                        delivered(),
                        new LodgeAppeal(CASE, on(40), AppealBody.GCZ, List.of(), List.of())),
                Row.of(
                        Reason.UNKNOWN_RELATED_CASE,
                        "an appeal against a decision that is not there",
                        REFUSING,
                        delivered(),
                        new LodgeAppeal(CASE, on(40), AppealBody.GCZ, List.of(FIRST, SECOND), List.of())),
                Row.of(
                        Reason.UNKNOWN_COMPLAINT,
                        "withdrawn though never lodged",
                        REFUSING,
                        delivered(),
                        new WithdrawComplaint(CASE, on(25), "C1", said("settled"))),
                Row.of(
                        Reason.UNKNOWN_APPEAL,
                        "a demand in no appeal",
                        REFUSING,
                        delivered(),
                        new AddDemand(CASE, on(45), "A1", said("costs"))));
    }

    private static Row assessed(Reason reason, String when, Assessment piece) {
        return Row.of(reason, when, NEEDING, FILED, new AssessCase(CASE, on(5), piece));
    }
}
