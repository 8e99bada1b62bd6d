package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.OTHER_CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;

import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.DossierFoundIncomplete;
import org.caretrail.domain.priornotification.NotificationCommand.RequestNotification;
import org.caretrail.domain.priornotification.PriorNotification;
import org.caretrail.domain.reimbursement.ClaimCommand.SubmitClaim;
import org.caretrail.domain.reimbursement.ReimbursementClaim;
import org.caretrail.domain.s2.AuthorisationCommand.RequestAuthorisation;
import org.caretrail.domain.s2.S2Authorisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionTest {

    static List<ApplicationEvent> applications() {
        return List.of(notified(Stage.DIAGNOSTICS, Stage.TREATMENT), authorised(), claimed());
    }

    @ParameterizedTest
    @MethodSource("applications")
    void an_application_that_needs_no_document_is_complete_at_once(ApplicationEvent applied) {
        Given.nothing(typeOf(applied), ChosenLaw.granting("1000"))
                .when(command(applied))
                .expectEvents(
                        applied,
                        new DossierCompleted(CASE, day(0), Completeness.NOTHING_NEEDED, ChosenLaw.processing(day(0))));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void an_application_without_its_documents_is_registered_and_found_incomplete(ApplicationEvent applied) {
        var missing = List.of(new Missing(DocumentKind.REFERRAL, ChosenLaw.DOCUMENT_RULE));
        Given.nothing(typeOf(applied), ChosenLaw.granting("1000").needing(DocumentKind.REFERRAL))
                .when(command(applied))
                .expectEvents(
                        applied,
                        new DossierFoundIncomplete(
                                CASE, day(0), new Completeness(missing, List.of(), List.of(), List.of())));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void what_the_checklist_depends_on_is_named_while_it_is_not_known(ApplicationEvent applied) {
        var unknown = List.of(new UnknownFact("/care/kind", ChosenLaw.DOCUMENT_RULE));
        Given.nothing(typeOf(applied), ChosenLaw.granting("1000").notKnowing("/care/kind"))
                .when(command(applied))
                .expectEvents(
                        applied,
                        new DossierFoundIncomplete(
                                CASE, day(0), new Completeness(List.of(), List.of(), List.of(), unknown)));
    }

    @Test
    void a_claim_may_rest_on_a_notification_of_the_same_person() {
        var request = claim(OTHER_CASE, null);
        Given.nothing(
                        ReimbursementClaim.class,
                        ChosenLaw.granting("1000"),
                        notified(OTHER_CASE, PERSON, Stage.TREATMENT))
                .when(new SubmitClaim(CASE, on(0), NUMBER, application(), request))
                .expectEvents(
                        new ClaimSubmitted(CASE, day(0), NUMBER, application(), request),
                        new DossierCompleted(CASE, day(0), Completeness.NOTHING_NEEDED, ChosenLaw.processing(day(0))));
    }

    private static Class<? extends CareCase> typeOf(ApplicationEvent applied) {
        return switch (applied) {
            case NotificationRequested _ -> PriorNotification.class;
            case AuthorisationRequested _ -> S2Authorisation.class;
            case ClaimSubmitted _ -> ReimbursementClaim.class;
        };
    }

    private static CaseCommand command(ApplicationEvent applied) {
        return switch (applied) {
            case NotificationRequested e -> new RequestNotification(CASE, on(0), NUMBER, e.application(), e.request());
            case AuthorisationRequested e ->
                new RequestAuthorisation(CASE, on(0), NUMBER, e.application(), e.request());
            case ClaimSubmitted e -> new SubmitClaim(CASE, on(0), NUMBER, e.application(), e.request());
        };
    }
}
