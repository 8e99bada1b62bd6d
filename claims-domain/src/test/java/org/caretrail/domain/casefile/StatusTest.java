package org.caretrail.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.appeal;
import static org.caretrail.domain.carecase.History.appealed;
import static org.caretrail.domain.carecase.History.complained;
import static org.caretrail.domain.carecase.History.complaint;
import static org.caretrail.domain.carecase.History.delivered;
import static org.caretrail.domain.carecase.History.proposed;
import static org.caretrail.domain.carecase.History.refused;
import static org.caretrail.domain.carecase.History.withdrawn;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.lackingTranslation;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.again;
import static org.caretrail.domain.carecase.Taken.first;
import static org.caretrail.domain.carecase.Taken.further;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;
import org.caretrail.domain.remedy.AppealOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");

    private static final CaseClosed CLOSED = new CaseClosed(CASE, day(55), "NO-CLOCK-8", day(54));

    static List<Arguments> rows() {
        return Stream.concat(undecided(), Stream.concat(remedies(), decided())).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void the_status_follows_from_the_events(Status expected, String when, List<CaseEvent> events) {
        assertThat(CaseFile.of(events)).map(Status::of).as(when).contains(expected);
    }

    @Test
    void every_status_has_a_row() {
        assertThat(rows()).extracting(row -> (Status) row.get()[0]).contains(Status.values());
    }

    private static Stream<Arguments> undecided() {
        var unknown = List.of(new UnknownFact("/care/kind", "TEST-DOC"));
        var missing = lackingReferral().missing();
        return Stream.of(
                row(Status.RECEIVED, "nobody looked yet", claimed()),
                row(
                        Status.RECEIVED,
                        "what decides the checklist is not known",
                        claimed(),
                        incomplete(0, new Completeness(missing, missing, List.of(), unknown))),
                row(Status.AWAITING_DOCUMENTS, "a document is missing", claimed(), incomplete(0, lackingReferral())),
                row(
                        Status.AWAITING_DOCUMENTS,
                        "a document and a translation are missing",
                        claimed(),
                        incomplete(0, new Completeness(missing, missing, List.of(), List.of()))),
                row(
                        Status.AWAITING_TRANSLATION,
                        "only a translation is missing",
                        claimed(),
                        incomplete(0, lackingTranslation())),
                row(Status.UNDER_ASSESSMENT, "complete", claimed(), complete(0)),
                row(Status.AWAITING_APPROVAL, "proposed", proposed()),
                row(Status.WITHDRAWN, "taken back while proposed", after(proposed(), withdrawn(15))),
                row(
                        Status.REFERRED_ON,
                        "referred on",
                        claimed(),
                        new CaseReferredOn(CASE, day(3), "the regional office", "NO-ROUTE-3", null)));
    }

    private static Stream<Arguments> remedies() {
        var again = new DecisionProposed(CASE, day(25), again(LAW.proposal(), 25), "C1");
        var upheld = new DecisionUpheld(CASE, day(25), FIRST, "C1", SENIOR, said("nothing new"));
        return Stream.of(
                row(Status.UNDER_RECONSIDERATION, "a complaint is open", complained()),
                row(Status.UNDER_APPEAL, "an appeal is open", appealed()),
                row(Status.UNDER_APPEAL, "both are open", after(complained(), appeal())),
                row(Status.AWAITING_APPROVAL, "a complaint is to be answered", after(complained(), again)),
                row(
                        Status.REFUSED,
                        "a complaint was withdrawn",
                        after(complained(), new ComplaintWithdrawn(CASE, day(25), "C1", said("settled")))),
                row(Status.REFUSED, "upheld", after(complained(), upheld)),
                row(Status.REFUSED, "upheld on appeal", after(appealed(), ruled(AppealOutcome.UPHELD))),
                row(Status.UNDER_ASSESSMENT, "overturned", after(appealed(), ruled(AppealOutcome.OVERTURNED))));
    }

    private static Stream<Arguments> decided() {
        var granted = new NotificationDecided(CASE, day(10), first(LAW.proposal(Stage.DIAGNOSTICS), 10));
        var asked = new StageRequested(CASE, day(20), Stage.TREATMENT, null);
        var refusal = ChosenLaw.refusing().proposal(Stage.TREATMENT);
        var both = List.<CaseEvent>of(notified(Stage.DIAGNOSTICS), complete(0), granted, asked, complete(20));
        return Stream.of(
                row(Status.GRANTED, "granted", claimed(), taken(Outcome.GRANTED)),
                row(Status.PARTLY_GRANTED, "granted in part", claimed(), taken(Outcome.PARTLY_GRANTED)),
                row(Status.REFUSED, "refused", refused()),
                row(Status.CLOSED, "nobody complained", after(delivered(), CLOSED)),
                row(
                        Status.UNDER_RECONSIDERATION,
                        "somebody complained late",
                        after(after(delivered(), CLOSED), complaint("C1"))),
                row(Status.DEEMED_GRANTED, "granted by silence", claimed(), taken(Outcome.DEEMED_GRANTED)),
                row(Status.REFERRED_ON, "the fund of residence decided itself", authorised(), there("NL-CAK-2")),
                row(Status.GRANTED, "granted on our behalf", authorised(), there("EU-26-3")),
                row(Status.UNDER_ASSESSMENT, "a further stage is asked for", both),
                row(
                        Status.PARTLY_GRANTED,
                        "one stage granted and one refused",
                        after(both, new NotificationDecided(CASE, day(30), further(refusal, 30)))));
    }

    private static ClaimDecided taken(Outcome outcome) {
        Decision decision = first(LAW.to(outcome).proposal(), 10);
        return new ClaimDecided(CASE, day(10), decision);
    }

    private static ResidenceInstitutionDecided there(String rule) {
        return new ResidenceInstitutionDecided(
                CASE, day(10), "fund", Outcome.GRANTED, rule, day(30), day(34), List.of(), List.of());
    }

    private static AppealRuled ruled(AppealOutcome outcome) {
        return new AppealRuled(CASE, day(60), "A1", outcome, List.of(), null, List.of());
    }

    private static Arguments row(Status status, String when, CaseEvent... events) {
        return row(status, when, List.of(events));
    }

    private static Arguments row(Status status, String when, List<CaseEvent> events) {
        return arguments(status, when, events);
    }
}
