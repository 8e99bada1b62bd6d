package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.OverpaymentCause;
import org.caretrail.domain.event.ClaimEvent.RepaymentDecided;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What was paid too much, why, and what became of it.
 *
 * @param amount     beyond what is decided, and not demanded back
 * @param undecided  what of it a person still has to decide on
 * @param demanded   what was demanded back, in total
 * @param decisionId in force; null: none is
 * @param paidOn     the decisions on which money was ordered
 */
public record OverpaymentView(
        Money amount,
        Money undecided,
        Money demanded,
        OverpaymentCause cause,
        LocalDate reckonedOn,
        @Nullable DecisionId decisionId,
        List<DecisionId> paidOn,
        List<RepaymentView> decided) {

    /** What a person decided on it. */
    public record RepaymentView(
            String repaymentId,
            Money amount,
            boolean demanded,
            String legalBase,
            PersonalData<String> reasons,
            String by,
            LocalDate decidedOn) {

        private static RepaymentView of(RepaymentDecided e) {
            return new RepaymentView(
                    e.repaymentId(), e.amount(), e.demanded(), e.legalBase(), e.reasons(), e.by().id(), e.happenedOn());
        }
    }

    static @Nullable OverpaymentView of(CaseFile file) {
        var overpayment = file.payments().overpayment();
        var reckoned = overpayment.reckoned();
        if (reckoned == null) {
            return null;
        }
        var currency = reckoned.amount().currency();
        return new OverpaymentView(
                overpayment.standing(currency),
                overpayment.undecided().orElse(Money.zero(currency)),
                overpayment.demanded(currency),
                reckoned.cause(),
                reckoned.happenedOn(),
                reckoned.decision(),
                reckoned.paidOn(),
                overpayment.decided().stream().map(RepaymentView::of).toList());
    }
}
