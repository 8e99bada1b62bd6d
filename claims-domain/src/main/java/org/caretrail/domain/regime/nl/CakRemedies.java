package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.letter.Delivery;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.regime.Dispute;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.LongerAnswer;
import org.jspecify.annotations.Nullable;

/** NL-CAK-7 and NL-REMEDY-6: objection (bezwaar) to the CAK, then the district court, then the CRvB. */
final class CakRemedies implements RemedyLaw {

    private static final String OBJECTION = "NL-CAK-7";
    private static final String ORDER = "NL-REMEDY-6";

    /** The last day is the day of publication and 42 days. */
    @Override
    public Optional<LegalClock> complaintTerm(LocalDate publishedOn, RateBook book) {
        return Terms.weeks(OBJECTION, "CAK_OBJECTION", publishedOn, book);
    }

    /** A decision is published by sending it. */
    @Override
    public LocalDate termStartsOn(Delivery delivery) {
        return delivery.sent();
    }

    /** NL-CAK-7: publication is all that the term waits for. */
    @Override
    public boolean deliveredBySending(Dispatch channel) {
        return true;
    }

    @Override
    public Optional<LegalClock> answerTerm(LocalDate receivedOn, RateBook book) {
        return Terms.weeks(OBJECTION, "CAK_ANSWER", receivedOn, book);
    }

    /** With a committee another term, and when deferred so much on top. */
    @Override
    public Optional<LegalClock> answerTerm(LocalDate receivedOn, Set<LongerAnswer> longer, RateBook book) {
        var term = longer.contains(LongerAnswer.COMMITTEE) ? "CAK_ANSWER_COMMITTEE" : "CAK_ANSWER";
        var answer = Terms.weeks(OBJECTION, term, receivedOn, book);
        return longer.contains(LongerAnswer.DEFERRED)
                ? answer.flatMap(clock -> Terms.weeks(OBJECTION, "CAK_ANSWER_DEFERRED", clock.dueOn(), book)
                        .map(more -> clock.until(more.dueOn())))
                : answer;
    }

    @Override
    public Optional<Finding> demandTooLate(AppealBody body, @Nullable LocalDate hearingOfferedOn, LocalDate addedOn) {
        return Optional.empty();
    }

    @Override
    public List<Finding> onLodging(Dispute dispute, RateBook book) {
        return List.of(Finding.of(
                ORDER,
                "1",
                dispute.body().name(),
                inOrder(dispute),
                "Against the CAK there is objection first, then the district court, then the CRvB.",
                Fact.of("body", dispute.body())));
    }

    private static boolean inOrder(Dispute dispute) {
        return switch (dispute.body()) {
            case COURT -> dispute.lastAnswer().isPresent();
            case CRVB -> dispute.endedBefore(AppealBody.COURT).isPresent();
            case SKGZ_OMBUDSMAN, GCZ, HELSEKLAGE, TRYGDERETTEN -> false;
        };
    }
}
