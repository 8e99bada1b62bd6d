package org.caretrail.app.web;

import java.time.LocalDate;
import org.caretrail.app.store.CaseNumbers;
import org.caretrail.app.store.CaseNumbers.Series;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.body.Submission;
import org.caretrail.app.web.body.Submissions;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.priornotification.NotificationCommand.RequestNotification;
import org.caretrail.domain.reimbursement.ClaimCommand.SubmitClaim;
import org.caretrail.domain.s2.AuthorisationCommand.RequestAuthorisation;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/** Makes an application that came in the first command of a case: its number, its person, the day it was received. */
@Component
class Registration {

    private final PersonNumbers persons;
    private final CaseNumbers numbers;
    private final CaseReader cases;

    Registration(PersonNumbers persons, CaseNumbers numbers, CaseReader cases) {
        this.persons = persons;
        this.numbers = numbers;
        this.cases = cases;
    }

    /** At this door an identity number becomes an opaque person, and goes no further. */
    PersonId person(Submission body) {
        var identifier = body.person().identifier();
        return identifier == null ? persons.idOfSomebody() : identifier.person(persons, "/person/identifier/value");
    }

    CaseCommand register(CaseId id, Actor actor, Submission body, PersonId person) {
        LocalDate today = cases.today(body.scheme());
        var application = Submissions.application(body, person, today);
        var act = new Act(actor, application.receivedOn(), today);
        return command(id, act, application, body.request(person));
    }

    private CaseCommand command(CaseId id, Act act, Application application, Request request) {
        var series = Series.valueOf(request.type().prefix());
        var number = numbers.next(series, application.receivedOn().getYear());
        return switch (request) {
            case NotificationRequest r -> new RequestNotification(id, act, number, application, r);
            case AuthorisationRequest r -> new RequestAuthorisation(id, act, number, application, r);
            case ClaimRequest r -> new SubmitClaim(id, act, number, application, r);
        };
    }
}
