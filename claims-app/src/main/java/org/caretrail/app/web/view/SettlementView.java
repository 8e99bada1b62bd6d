package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;

/**
 * What an account of the year gives back on a decision in force.
 *
 * @param year of the care
 */
public record SettlementView(
        String kind,
        DecisionId decisionId,
        FeeEntryId entryId,
        int year,
        LocalDate careOn,
        Money asked,
        Money counted,
        Money returned,
        String rule,
        String why) {

    static List<SettlementView> of(CaseFile file) {
        return file.decisions().taken().stream()
                .filter(Taken::inForce)
                .flatMap(t -> file.payments().of(t.decision().decisionId()).stream())
                .map(SettlementView::of)
                .toList();
    }

    private static SettlementView of(UserFeeSettled s) {
        return new SettlementView(
                "USER_FEE",
                s.decision(),
                s.entryId(),
                s.careOn().getYear(),
                s.careOn(),
                s.share().asked(),
                s.share().counted(),
                s.share().returned(),
                s.share().rule(),
                s.share().why());
    }
}
