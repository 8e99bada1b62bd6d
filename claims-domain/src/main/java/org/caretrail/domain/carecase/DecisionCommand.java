package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands on the way to a decision and back, in any case. */
public sealed interface DecisionCommand extends CaseCommand {

    record AssessCase(CaseId caseId, Act act, Assessment assessment) implements DecisionCommand {}

    /**
     * What a person decides beside what the law proposes.
     *
     * @param stages         until when each stage of a notification is valid
     * @param validFrom      of an S2
     * @param proposalDigest the proposal that the person saw; null: whatever would be decided now
     */
    record Verdict(
            Outcome outcome,
            @Nullable PersonalData<String> reasons,
            List<StageVerdict> stages,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Money statedMaximum,
            @Nullable String proposalDigest) {

        public Verdict {
            stages = Lists.orEmpty(stages);
        }
    }

    /** What a person decides of one stage. */
    record StageVerdict(
            Stage stage, Outcome outcome, @Nullable LocalDate validUntil) {}

    record DecideCase(CaseId caseId, Act act, Verdict verdict) implements DecisionCommand {}

    /** @param digest of the proposal that the person saw, with all that its proposer decided */
    record ApproveProposal(
            CaseId caseId, Act act, String digest, @Nullable PersonalData<String> reasons) implements DecisionCommand {}

    record ReturnProposal(CaseId caseId, Act act, PersonalData<String> reasons) implements DecisionCommand {}

    record WithdrawProposal(CaseId caseId, Act act, PersonalData<String> reasons) implements DecisionCommand {}

    record ReconsiderDecision(
            CaseId caseId,
            Act act,
            Verdict verdict,
            @Nullable String complaint) implements DecisionCommand {}

    record UpholdDecision(
            CaseId caseId,
            Act act,
            PersonalData<String> reasons,
            @Nullable String complaint) implements DecisionCommand {}

    record WithdrawDecision(CaseId caseId, Act act, DecisionId decision, PersonalData<String> reasons)
            implements DecisionCommand {}

    record RecordDelivery(
            CaseId caseId,
            Act act,
            DecisionId decision,
            String channel,
            @Nullable LocalDate sentOn) implements DecisionCommand {}

    record RecordFailedDelivery(CaseId caseId, Act act, DecisionId decision, PersonalData<String> reasons)
            implements DecisionCommand {}
}
