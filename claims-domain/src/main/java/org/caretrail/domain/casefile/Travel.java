package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of the travel costs of a claim, which another body pays.
 *
 * @param settledOn null while it was not answered since it was forwarded last
 * @param answers   all that were ever given; the last one holds
 */
public record Travel(
        @Nullable String institution,
        @Nullable LocalDate forwardedOn,
        @Nullable Money proposed,
        @Nullable LocalDate settledOn,
        @Nullable Money settled,
        List<TravelSettled> answers) {

    static final Travel NONE = new Travel(null, null, null, null, null, List.of());

    Travel after(CaseEvent event) {
        return switch (event) {
            case TravelForwarded e -> new Travel(e.institution(), e.happenedOn(), e.proposed(), null, null, answers);
            case TravelSettled e ->
                new Travel(e.institution(), forwardedOn, proposed, e.happenedOn(), e.amount(), Lists.plus(answers, e));
            default -> this;
        };
    }

    /** What the patient bears of each journey, by the answer that holds. */
    public List<OwnShare> ownShares() {
        return answers.isEmpty() ? List.of() : answers.getLast().ownShares();
    }

    /** The answers whose place this one took. */
    public Stream<TravelSettled> before(TravelSettled answer) {
        return answers.stream().takeWhile(earlier -> !earlier.equals(answer));
    }

    /** Names the next answer: the case, and which of its answers it is. */
    public String nextAnswer(CaseId caseId) {
        return caseId + "-T" + (answers.size() + 1);
    }
}
