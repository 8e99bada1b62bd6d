package org.caretrail.projections.history;

import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;

/** How a case began. */
final class ApplicationWords {

    private ApplicationWords() {}

    static Told of(ApplicationEvent event) {
        return switch (event) {
            case NotificationRequested e -> begun("Prior notification requested", e);
            case AuthorisationRequested e -> begun("S2 authorisation requested", e);
            case ClaimSubmitted e -> begun("Claim for reimbursement submitted", e);
        };
    }

    private static Told begun(String what, ApplicationEvent e) {
        var application = e.application();
        var care = application.care();
        var words = what + " for care in " + Words.of(care.country()) + ", received " + application.receivedOn() + " ("
                + e.caseNumber() + ")";
        var told = Told.that(words)
                .with("caseNumber", e.caseNumber())
                .with("scheme", application.scheme())
                .with("receivedOn", application.receivedOn())
                .with("channel", application.channel())
                .with("personId", application.personId())
                .with("careKind", care.kind())
                .with("careCountry", care.country())
                .with("careFrom", care.from())
                .with("careTo", care.to());
        return asked(told, e.request());
    }

    private static Told asked(Told told, Request request) {
        return switch (request) {
            case NotificationRequest r -> told.with("estimate", r.estimate()).with("stages", r.stages());
            case AuthorisationRequest r -> told.with("estimate", r.estimate()).with("through", r.through());
            case ClaimRequest r ->
                told.with(
                                "invoices",
                                r.invoices().stream().map(i -> i.invoiceId()).toList())
                        .with("priorNotification", r.priorNotification())
                        .with("s2Authorisation", r.s2Authorisation());
        };
    }
}
