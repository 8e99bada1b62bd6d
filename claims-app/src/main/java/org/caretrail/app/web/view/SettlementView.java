package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.event.ClaimEvent.CoverSettled;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an account of the year gives back on a decision in force.
 *
 * @param year     of the care
 * @param withheld what does not go out with the payment, where a cover had run out
 */
public record SettlementView(
        String kind,
        DecisionId decisionId,
        String entryId,
        int year,
        LocalDate careOn,
        Money asked,
        Money counted,
        Money returned,
        @Nullable Money withheld,
        String rule,
        String why) {

    static List<SettlementView> of(CaseFile file) {
        return file.decisions().taken().stream()
                .filter(Taken::inForce)
                .map(t -> t.decision().decisionId())
                .flatMap(id -> Stream.concat(
                        file.payments().of(id).stream().map(SettlementView::of),
                        file.payments().coversOf(id).stream().map(SettlementView::of)))
                .toList();
    }

    private static SettlementView of(UserFeeSettled s) {
        return new SettlementView(
                "USER_FEE",
                s.decision(),
                s.entryId().toString(),
                s.careOn().getYear(),
                s.careOn(),
                s.share().asked(),
                s.share().counted(),
                s.share().returned(),
                null,
                s.share().rule(),
                s.share().why());
    }

    private static SettlementView of(CoverSettled s) {
        return new SettlementView(
                s.cover().name(),
                s.decision(),
                s.entryId().toString(),
                s.careOn().getYear(),
                s.careOn(),
                s.share().asked(),
                s.share().counted(),
                s.share().returned(),
                s.share().withheld(),
                s.share().rule(),
                s.share().why());
    }
}
