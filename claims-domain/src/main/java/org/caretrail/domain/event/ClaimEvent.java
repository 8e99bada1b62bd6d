package org.caretrail.domain.event;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is a reimbursement claim's own. */
public sealed interface ClaimEvent extends CaseEvent {

    record ClaimDecided(CaseId caseId, LocalDate happenedOn, Decision decision) implements ClaimEvent, Decided {}

    /**
     * The travel claim went to the body that pays journeys (Norway: Pasientreiser).
     *
     * @param proposed the notional journey, as a proposal (NO-TRAVEL)
     */
    record TravelForwarded(
            CaseId caseId,
            LocalDate happenedOn,
            String institution,
            @Nullable Money proposed,
            List<DocumentId> documents)
            implements ClaimEvent {}

    /** What that body answered. */
    record TravelSettled(
            CaseId caseId,
            LocalDate happenedOn,
            String institution,
            @Nullable Money amount) implements ClaimEvent {}
}
