package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.DecisionBodies.Approval;
import org.caretrail.app.web.body.DecisionBodies.Decided;
import org.caretrail.app.web.body.DecisionBodies.DecisionBody;
import org.caretrail.app.web.body.DecisionBodies.Delivery;
import org.caretrail.app.web.body.DecisionBodies.Grants;
import org.caretrail.app.web.body.DecisionBodies.TakeBack;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.DecisionCommand.ReconsiderDecision;
import org.caretrail.domain.carecase.DecisionCommand.RecordDelivery;
import org.caretrail.domain.carecase.DecisionCommand.RecordFailedDelivery;
import org.caretrail.domain.carecase.DecisionCommand.ReturnProposal;
import org.caretrail.domain.carecase.DecisionCommand.UpholdDecision;
import org.caretrail.domain.carecase.DecisionCommand.WithdrawDecision;
import org.caretrail.domain.carecase.DecisionCommand.WithdrawProposal;
import org.caretrail.domain.s2.AuthorisationCommand.GivePolicyConsent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions: taken, approved by a second person, delivered, looked at again. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class DecisionsController {

    private final Steps steps;

    DecisionsController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/decision")
    ResponseEntity<CaseView> decide(Call call, @PathVariable CaseId id, @Valid @RequestBody DecisionBody b) {
        if (b.outcome() == Decided.UPHELD || b.complaint() != null) {
            throw new MalformedRequest(
                    "/outcome", "a decision is upheld, and a complaint answered, by a reconsideration");
        }
        if (b.grants() == Grants.POLICY_CONSENT && b.outcome() != Decided.GRANTED) {
            throw new MalformedRequest("/outcome", "a consent is GRANTED, or not given at all");
        }
        return steps.take(
                call,
                id,
                b,
                desk -> b.grants() == Grants.POLICY_CONSENT ? consent(id, desk, b) : decision(id, desk, b));
    }

    private static CaseCommand decision(CaseId id, Desk desk, DecisionBody b) {
        return new DecideCase(id, desk.on(b.decidedOn()), b.verdict(desk.person()));
    }

    /** NL-S2-4: what is decided on the S2 stays as it is. */
    private static CaseCommand consent(CaseId id, Desk desk, DecisionBody b) {
        return new GivePolicyConsent(
                id, desk.on(b.decidedOn()), b.validFrom(), b.validUntil(), desk.wordsIfAny(b.reasons()));
    }

    @PostMapping("/approval")
    ResponseEntity<CaseView> approve(Call call, @PathVariable CaseId id, @Valid @RequestBody Approval b) {
        return steps.take(call, id, b, desk -> answer(id, desk, b));
    }

    @PostMapping("/approval/withdrawal")
    ResponseEntity<CaseView> takeBack(Call call, @PathVariable CaseId id, @Valid @RequestBody TakeBack b) {
        return steps.take(
                call, id, b, desk -> new WithdrawProposal(id, desk.on(b.withdrawnOn()), desk.words(b.reasons())));
    }

    @PostMapping("/reconsideration")
    ResponseEntity<CaseView> reconsider(Call call, @PathVariable CaseId id, @Valid @RequestBody DecisionBody b) {
        if (b.outcome() == Decided.UPHELD && isBlank(b.reasons())) {
            throw new MalformedRequest("/reasons", "who upholds a decision says why");
        }
        return steps.take(call, id, b, desk -> reconsidered(id, desk, b));
    }

    @PostMapping("/decisions/{decisionId}/delivery")
    ResponseEntity<CaseView> deliver(
            Call call, @PathVariable CaseId id, @PathVariable DecisionId decisionId, @Valid @RequestBody Delivery b) {
        return steps.take(call, id, b, desk -> delivered(id, decisionId, desk, b));
    }

    @PostMapping("/decisions/{decisionId}/withdrawal")
    ResponseEntity<CaseView> withdraw(
            Call call, @PathVariable CaseId id, @PathVariable DecisionId decisionId, @Valid @RequestBody TakeBack b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new WithdrawDecision(id, desk.on(b.withdrawnOn()), decisionId, desk.words(b.reasons())));
    }

    private static CaseCommand answer(CaseId id, Desk desk, Approval b) {
        var act = desk.on(b.approvedOn());
        var reasons = b.reasons();
        return b.approve() || reasons == null
                ? new ApproveProposal(id, act, b.proposalDigest(), desk.wordsIfAny(reasons))
                : new ReturnProposal(id, act, desk.words(reasons));
    }

    private static CaseCommand reconsidered(CaseId id, Desk desk, DecisionBody b) {
        var act = desk.on(b.decidedOn());
        var reasons = b.reasons();
        return b.outcome() == Decided.UPHELD && reasons != null
                ? new UpholdDecision(id, act, desk.words(reasons), b.complaint())
                : new ReconsiderDecision(id, act, b.verdict(desk.person()), b.complaint());
    }

    private static CaseCommand delivered(CaseId id, DecisionId decision, Desk desk, Delivery b) {
        var channel = b.channel();
        var reasons = b.reasons();
        return channel == null || reasons != null
                ? new RecordFailedDelivery(
                        id, desk.on(b.failedOn()), decision, desk.words(reasons == null ? "" : reasons))
                : new RecordDelivery(id, desk.on(b.deliveredOn()), decision, channel.name(), b.sentOn());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
