package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.TypeBodies.AdvancePayment;
import org.caretrail.app.web.body.TypeBodies.Consent;
import org.caretrail.app.web.body.TypeBodies.RateAnswer;
import org.caretrail.app.web.body.TypeBodies.RateRequest;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.reimbursement.ClaimCommand.GiveConsentToNationalTariff;
import org.caretrail.domain.reimbursement.ClaimCommand.PayAdvance;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordRates;
import org.caretrail.domain.reimbursement.ClaimCommand.RequestRates;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is agreed, asked, heard and paid ahead for care during a stay, in a claim. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class StayController {

    private final Steps steps;

    StayController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/consents")
    ResponseEntity<CaseView> consent(Call call, @PathVariable CaseId id, @Valid @RequestBody Consent b) {
        return steps.take(
                call, id, b, desk -> new GiveConsentToNationalTariff(id, desk.on(b.givenOn()), b.documents()));
    }

    @PostMapping("/rate-requests")
    ResponseEntity<CaseView> ask(Call call, @PathVariable CaseId id, @Valid @RequestBody RateRequest b) {
        return steps.take(
                call, id, b, desk -> new RequestRates(id, desk.on(b.requestedOn()), b.institution(), b.invoices()));
    }

    @PostMapping("/rate-answers")
    ResponseEntity<CaseView> hear(Call call, @PathVariable CaseId id, @Valid @RequestBody RateAnswer b) {
        return steps.take(call, id, b, desk -> new RecordRates(id, desk.on(b.answeredOn()), b.answer(), b.documents()));
    }

    @PostMapping("/advances")
    ResponseEntity<CaseView> advance(Call call, @PathVariable CaseId id, @Valid @RequestBody AdvancePayment b) {
        return steps.take(call, id, b, desk -> new PayAdvance(id, desk.on(b.paidOn()), b.amount()));
    }
}
