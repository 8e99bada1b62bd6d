package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.Dispute;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.ProcedureStep;
import org.jspecify.annotations.Nullable;

/**
 * Contesting an insurer's decision: reconsideration (heroverweging) by the insurer, for which the insured has no term,
 * then the ombudsman and the disputes committee.
 */
final class DutchRemedies implements RemedyLaw {

    private static final String ANSWER = "NL-REMEDY-1";
    private static final String DEMANDS = "NL-REMEDY-4";

    @Override
    public Optional<LegalClock> complaintTerm(LocalDate deliveredOn, RateBook book) {
        return Optional.empty();
    }

    @Override
    public Optional<String> complaintWithoutTerm() {
        return Optional.of(ANSWER);
    }

    @Override
    public Optional<LegalClock> answerTerm(LocalDate receivedOn, RateBook book) {
        return Terms.weeks(ANSWER, "RECONSIDERATION", receivedOn, book);
    }

    @Override
    public Optional<Finding> demandTooLate(AppealBody body, @Nullable LocalDate hearingOfferedOn, LocalDate addedOn) {
        if (body != AppealBody.GCZ || hearingOfferedOn == null || addedOn.isBefore(hearingOfferedOn)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                DEMANDS,
                "1",
                addedOn.toString(),
                false,
                "The claim may be changed until the party is asked whether it wants a hearing.",
                Fact.of("asked about a hearing", hearingOfferedOn),
                Fact.of("added", addedOn)));
    }

    /** NL-REMEDY-2: later only where the insurer did not refer to SKGZ, which a person knows. */
    @Override
    public Optional<LegalClock> mediation(LocalDate answeredOn, RateBook book) {
        return InsurerDisputes.clock("NL-REMEDY-2", "OMBUDSMAN", answeredOn, book);
    }

    /** NL-REMEDY-3. */
    @Override
    public Optional<LegalClock> ruling(LocalDate concludedOn, RateBook book) {
        return InsurerDisputes.clock("NL-REMEDY-3", "COMMITTEE", concludedOn, book);
    }

    @Override
    public List<Finding> onLodging(Dispute dispute, RateBook book) {
        return InsurerDisputes.onLodging(dispute, book);
    }

    @Override
    public List<Finding> onStep(ProcedureStep step, Dispute dispute, RateBook book) {
        return InsurerDisputes.onStep(step, dispute, book);
    }

    @Override
    public List<Finding> onRuling(AppealOutcome outcome, List<DemandRuling> demands, Dispute dispute) {
        return InsurerDisputes.onRuling(outcome, demands, dispute);
    }
}
