package org.caretrail.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.reimbursement.ClaimCommand.DecideRepayment;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was paid too much on a claim: the sum is reckoned, and a person says what becomes of it. */
@RestController
class RepaymentController {

    private final Steps steps;

    RepaymentController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/api/v1/cases/{id}/repayment")
    ResponseEntity<CaseView> decide(Call call, @PathVariable CaseId id, @Valid @RequestBody Repayment b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new DecideRepayment(
                        id, desk.on(b.decidedOn()), b.demanded(), b.legalBase(), desk.words(b.reasons())));
    }

    /**
     * A person's decision on all of it that is undecided.
     *
     * @param demanded  whether it is demanded back, or let go
     * @param legalBase by which law
     */
    record Repayment(
            @NotNull Boolean demanded,

            @NotBlank @Size(max = LONGEST_BASE) String legalBase,

            @NotBlank String reasons,
            @Nullable LocalDate decidedOn) {

        private static final int LONGEST_BASE = 200;
    }
}
