package org.caretrail.domain.carecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.DecisionCommand.ReconsiderDecision;
import org.caretrail.domain.carecase.DecisionCommand.ReturnProposal;
import org.caretrail.domain.carecase.DecisionCommand.WithdrawProposal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Pending;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Detriment;
import org.caretrail.domain.decision.S2End;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.ProposalApproved;
import org.caretrail.domain.event.DecisionEvent.ProposalReturned;
import org.caretrail.domain.event.DecisionEvent.ProposalWithdrawn;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.shared.Act;
import org.jspecify.annotations.Nullable;

/** Decides a case: at once within the decider's authority, otherwise through a second person. */
final class Deciding {

    private Deciding() {}

    static List<CaseEvent> decide(DecideCase c, Setting setting) {
        var file = setting.file();
        unlessDecidable(c.act(), setting);
        Refusal.when(!file.undecided(), Reason.ALREADY_DECIDED, "everything asked for has a decision in force");
        Refusal.unlessDatedWell(c.act(), file.openSince(), "what is to be decided");
        var proposal = setting.propose(setting.factsOn(c.act().on()));
        var overturned = file.decisions().toBeReplaced().orElse(null);
        return proposeOrTake(Drafting.draft(file, proposal, c.verdict(), c.act(), overturned), null, setting);
    }

    static List<CaseEvent> reconsider(ReconsiderDecision c, Setting setting) {
        unlessDecidable(c.act(), setting);
        var complaint = Reconsidering.complaint(c.complaint(), setting.file());
        var old = Reconsidering.contested(complaint, c.act(), setting.file());
        var proposal = setting.propose(setting.file().factsFor(old, c.act().on(), setting.others()));
        var decision = Drafting.draft(setting.file(), proposal, c.verdict(), c.act(), old.decisionId());
        unlessBarred(old, decision, c.act(), setting);
        return proposeOrTake(decision, complaint, setting);
    }

    /** Whatever is open against a decision is answered with the one that replaces it, so each complaint must be heard. */
    private static void unlessBarred(Decision old, Decision next, Act act, Setting setting) {
        var worse =
                Detriment.of(old, next, setting.file().application().scheme().currency());
        for (var complaint : setting.file().remedies().openAgainst(old.decisionId())) {
            RemedyDecisions.unlessHeard(complaint, setting);
            RemedyDecisions.unlessTold(complaint, worse, act, setting);
        }
    }

    static List<CaseEvent> approve(ApproveProposal c, Setting setting) {
        var pending = pending(setting.file());
        unlessDecidable(c.act(), setting, pending);
        Refusal.when(
                !reconsiders(pending.decision(), setting.file())
                        && !setting.file().undecided(),
                Reason.ALREADY_DECIDED,
                "everything asked for has a decision in force");
        Refusal.when(
                pending.decision().decidedBy().id().equals(c.act().by().id()),
                Reason.OWN_PROPOSAL,
                "nobody approves a proposal of their own");
        if (pending.complaint() != null) {
            Reconsidering.open(pending.complaint(), setting.file());
        }
        var now = setting.propose(facts(pending, c.act(), setting));
        Drafting.unlessSeen(c.digest(), pending.digest());
        Drafting.unlessSeen(pending.decision().digest(), now.digest());
        var approved = pending.decision().approved(c.act().by(), c.act().on());
        var complaint = complaint(pending, setting.file());
        replaced(approved, setting.file()).ifPresent(old -> unlessBarred(old.decision(), approved, c.act(), setting));
        var events = new ArrayList<CaseEvent>();
        events.add(new ProposalApproved(
                c.caseId(), c.act().on(), c.digest(), c.act().by(), c.reasons()));
        events.addAll(taken(approved, complaint, setting.file()));
        return events;
    }

    /** One that came in while the proposal waited is answered as well. */
    private static @Nullable String complaint(Pending pending, CaseFile file) {
        return pending.complaint() != null
                ? pending.complaint()
                : Reconsidering.against(pending.decision().supersedes(), file).orElse(null);
    }

    static CaseEvent giveBack(ReturnProposal c, CaseFile file) {
        Refusal.unlessDatedWell(c.act(), pending(file).proposedOn(), "the proposal");
        return new ProposalReturned(c.caseId(), c.act().on(), c.act().by(), c.reasons());
    }

    static CaseEvent takeBack(WithdrawProposal c, CaseFile file) {
        var pending = pending(file);
        Refusal.unlessDatedWell(c.act(), pending.proposedOn(), "the proposal");
        Refusal.when(
                !pending.decision().decidedBy().id().equals(c.act().by().id()),
                Reason.OWN_PROPOSAL,
                "only who made a proposal takes it back; another person returns it");
        return new ProposalWithdrawn(c.caseId(), c.act().on(), c.act().by(), c.reasons());
    }

    private static void unlessDecidable(Act act, Setting setting) {
        Setting.unlessNonePending(setting.file());
        unlessActive(setting.file());
        Setting.unlessGrantedBySilence(act, setting.file());
        Refusal.unlessDatedWell(act, setting.file().application().receivedOn(), "receipt");
    }

    private static void unlessDecidable(Act act, Setting setting, Pending pending) {
        unlessActive(setting.file());
        Setting.unlessGrantedBySilence(act, setting.file());
        Refusal.unlessDatedWell(act, pending.proposedOn(), "the proposal");
    }

    static void unlessActive(CaseFile file) {
        Setting.unlessEnded(file);
        var suspended = file.course().suspendedOn();
        Refusal.when(suspended != null, Reason.SUSPENDED, "the case rests since " + suspended);
    }

    private static Pending pending(CaseFile file) {
        var pending = file.decisions().pending();
        if (pending == null) {
            throw new Refusal(Reason.NOTHING_PROPOSED, "no proposal waits for a second person");
        }
        return pending;
    }

    private static CaseFacts facts(Pending pending, Act act, Setting setting) {
        var supersedes = pending.decision().supersedes();
        return supersedes == null
                ? setting.factsOn(act.on())
                : setting.file().factsFor(pending.decision(), act.on(), setting.others());
    }

    private static List<CaseEvent> proposeOrTake(Decision decision, @Nullable String complaint, Setting setting) {
        var scheme = setting.file().application().scheme();
        return Authority.suffices(decision, scheme, setting.book())
                ? taken(decision, complaint, setting.file())
                : List.of(new DecisionProposed(setting.file().caseId(), decision.decidedOn(), decision, complaint));
    }

    private static List<CaseEvent> taken(Decision decision, @Nullable String complaint, CaseFile file) {
        var on = decision.decidedOn();
        var events = new ArrayList<CaseEvent>();
        if (reconsiders(decision, file)) {
            events.add(new DecisionReconsidered(file.caseId(), on, decision, complaint));
            Issuing.end(Objects.requireNonNull(decision.supersedes()), S2End.RECONSIDERED, on, file)
                    .ifPresent(events::add);
        } else {
            events.add(
                    switch (file.request()) {
                        case NotificationRequest _ -> new NotificationDecided(file.caseId(), on, decision);
                        case AuthorisationRequest _ -> new AuthorisationDecided(file.caseId(), on, decision);
                        case ClaimRequest _ -> new ClaimDecided(file.caseId(), on, decision);
                    });
        }
        Issuing.s2(decision, file).ifPresent(events::add);
        return events;
    }

    /** A decision in force that is replaced was looked at again; one that a ruling overturned is decided anew. */
    private static boolean reconsiders(Decision decision, CaseFile file) {
        return replaced(decision, file).isPresent();
    }

    private static Optional<Taken> replaced(Decision decision, CaseFile file) {
        return Optional.ofNullable(decision.supersedes())
                .flatMap(file.decisions()::find)
                .filter(Taken::inForce);
    }
}
