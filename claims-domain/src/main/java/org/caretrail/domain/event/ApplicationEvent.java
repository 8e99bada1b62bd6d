package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.shared.CaseId;

/** What was asked for: the first event of every case. */
public sealed interface ApplicationEvent extends CaseEvent {

    String caseNumber();

    Application application();

    Request request();

    record NotificationRequested(
            CaseId caseId,
            LocalDate happenedOn,
            String caseNumber,
            Application application,
            NotificationRequest request)
            implements ApplicationEvent {}

    record AuthorisationRequested(
            CaseId caseId,
            LocalDate happenedOn,
            String caseNumber,
            Application application,
            AuthorisationRequest request)
            implements ApplicationEvent {}

    record ClaimSubmitted(
            CaseId caseId, LocalDate happenedOn, String caseNumber, Application application, ClaimRequest request)
            implements ApplicationEvent {}
}
