package org.caretrail.app.feed;

import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;

/** What may be known of an application: what is asked for, where and when; not who asks, nor for which illness. */
final class PublicApplications {

    private PublicApplications() {}

    static PublicData of(ApplicationEvent event) {
        return switch (event) {
            case NotificationRequested e -> begun(e);
            case AuthorisationRequested e -> begun(e);
            case ClaimSubmitted e -> begun(e);
        };
    }

    private static PublicData begun(ApplicationEvent event) {
        var application = event.application();
        var care = application.care();
        var data = PublicData.none()
                .with("caseNumber", event.caseNumber())
                .with("caseType", event.request().type())
                .with("scheme", application.scheme())
                .with("receivedOn", application.receivedOn())
                .with("channel", application.channel())
                .with("careKind", care.kind())
                .with("country", care.country())
                .with("careFrom", care.from())
                .with("careTo", care.to());
        return asked(data, event.request());
    }

    private static PublicData asked(PublicData data, Request request) {
        return switch (request) {
            case NotificationRequest r -> data.with("estimate", r.estimate()).with("stages", r.stages());
            case AuthorisationRequest r -> data.with("estimate", r.estimate()).with("through", r.through());
            case ClaimRequest r ->
                data.with(
                                "invoices",
                                r.invoices().stream().map(Invoice::invoiceId).toList())
                        .with("priorNotification", r.priorNotification())
                        .with("s2Authorisation", r.s2Authorisation());
        };
    }
}
