package org.caretrail.app.web;

import jakarta.validation.Valid;
import java.util.List;
import org.caretrail.app.web.body.InvoiceBody;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.reimbursement.ClaimCommand.AddInvoice;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bills that come in after the claim. */
@RestController
class InvoicesController {

    private final Steps steps;

    InvoicesController(Steps steps) {
        this.steps = steps;
    }

    /** The bill that was added. */
    record Added(String invoiceId) {}

    @PostMapping("/api/v1/cases/{id}/invoices")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Added> add(Call call, @PathVariable CaseId id, @Valid @RequestBody InvoiceBody.Later b) {
        return steps.make(
                call,
                id,
                b,
                desk -> new AddInvoice(
                        id, desk.on(b.receivedOn()), b.invoice().invoice(next(desk.file()), desk.person(), null)),
                view -> new Added(last(view.request())));
    }

    private static String next(CaseFile file) {
        return Integer.toString(invoices(file.request()).size() + 1);
    }

    private static String last(Request request) {
        return invoices(request).getLast().invoiceId();
    }

    private static List<Invoice> invoices(Request request) {
        return request instanceof ClaimRequest claim ? claim.invoices() : List.of();
    }
}
