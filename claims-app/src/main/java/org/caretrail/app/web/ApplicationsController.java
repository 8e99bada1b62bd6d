package org.caretrail.app.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.caretrail.app.store.CaseNumbers;
import org.caretrail.app.store.CaseNumbers.Series;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.body.AuthorisationBody;
import org.caretrail.app.web.body.ClaimBody;
import org.caretrail.app.web.body.NotificationBody;
import org.caretrail.app.web.body.Submission;
import org.caretrail.app.web.body.Submissions;
import org.caretrail.app.web.view.CaseView;
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
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers applications. At this door an identity number becomes an opaque person, and goes no further. */
@RestController
@RequestMapping("/api/v1")
class ApplicationsController {

    private final Steps steps;
    private final PersonNumbers persons;
    private final CaseNumbers numbers;
    private final CaseReader cases;

    ApplicationsController(Steps steps, PersonNumbers persons, CaseNumbers numbers, CaseReader cases) {
        this.steps = steps;
        this.persons = persons;
        this.numbers = numbers;
        this.cases = cases;
    }

    @PostMapping("/prior-notifications")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> notification(Call call, @Valid @RequestBody NotificationBody body) {
        return steps.open(call, body, id -> register(id, call, body));
    }

    @PostMapping("/s2-authorisations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> authorisation(Call call, @Valid @RequestBody AuthorisationBody body) {
        return steps.open(call, body, id -> register(id, call, body));
    }

    @PostMapping("/reimbursement-claims")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> claim(Call call, @Valid @RequestBody ClaimBody body) {
        return steps.open(call, body, id -> register(id, call, body));
    }

    private CaseCommand register(CaseId id, Call call, Submission body) {
        var person = person(body);
        LocalDate today = cases.today(body.scheme());
        var application = Submissions.application(body, person, today);
        var act = new Act(call.actor(), application.receivedOn(), today);
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

    private PersonId person(Submission body) {
        var identifier = body.person().identifier();
        return identifier == null
                ? new PersonId(UUID.randomUUID())
                : identifier.person(persons, "/person/identifier/value");
    }
}
