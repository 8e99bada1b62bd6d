package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.AuthorisationBody;
import org.caretrail.app.web.body.ClaimBody;
import org.caretrail.app.web.body.NotificationBody;
import org.caretrail.app.web.body.Submission;
import org.caretrail.app.web.view.CaseView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers applications. */
@RestController
@RequestMapping("/api/v1")
class ApplicationsController {

    private final Steps steps;
    private final Registration registration;

    ApplicationsController(Steps steps, Registration registration) {
        this.steps = steps;
        this.registration = registration;
    }

    @PostMapping("/prior-notifications")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> notification(Call call, @Valid @RequestBody NotificationBody body) {
        return open(call, body);
    }

    @PostMapping("/s2-authorisations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> authorisation(Call call, @Valid @RequestBody AuthorisationBody body) {
        return open(call, body);
    }

    @PostMapping("/reimbursement-claims")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> claim(Call call, @Valid @RequestBody ClaimBody body) {
        return open(call, body);
    }

    private ResponseEntity<CaseView> open(Call call, Submission body) {
        return steps.open(call, body, id -> registration.register(id, call.actor(), body, registration.person(body)));
    }
}
