package org.caretrail.domain.regime.no;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * NO-FEE: the user fee (egenandel) that the patient would have paid at home, a fee for each session of outpatient care. An
 * exemption card changes nothing here: what it gives back is settled after the decision.
 */
final class UserFee {

    static final Condition NO_OTHER_EXEMPTION = Condition.askHandler(
                    "NO-FEE-5",
                    Versions.UNDATED,
                    "NO_OTHER_EXEMPTION",
                    "No exemption from the user fee applies: psychiatric care under 18, pregnancy and birth, occupational"
                            + " injury, dangerous communicable disease, dialysis, radiotherapy.")
            .when(UserFee::mayBeDue);

    private UserFee() {}

    /** The fee of each session that has one; empty while that of one session is open. */
    static Optional<List<Fee>> of(Worksheet sheet, Collection<Session> sessions) {
        var exempt = mayBeDue(sheet.facts())
                && sheet.examine(List.of(NO_OTHER_EXEMPTION)).stream().anyMatch(Finding::failed);
        var each = sessions.stream()
                .map(s -> of(sheet, s, exempt).map(amount -> new Fee(s.from(), s.kind(), amount)))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream()
                        .flatMap(Optional::stream)
                        .filter(f -> f.amount().exceedsZero())
                        .toList())
                : Optional.empty();
    }

    /** What the payout is really less by: never more than there was to pay, in the order of the sessions. */
    static List<Fee> heldBack(List<Fee> due, Money base) {
        var held = new ArrayList<Fee>();
        var left = base;
        for (var fee : due) {
            var amount = fee.amount().atMost(left);
            left = left.minus(amount);
            if (amount.exceedsZero()) {
                held.add(new Fee(fee.careOn(), fee.kind(), amount));
            }
        }
        return List.copyOf(held);
    }

    private static Optional<Money> of(Worksheet sheet, Session session, boolean exempt) {
        var currency = sheet.facts().scheme().currency();
        if (session.inpatient()) {
            sheet.add(free("NO-FEE-6", session, "Inpatient care has no user fee."));
            return Optional.of(Money.zero(currency));
        }
        if (Child.on(session.from(), sheet.facts())) {
            sheet.add(free("NO-FEE-5", session, "Children under 16 pay no user fee."));
            return Optional.of(Money.zero(currency));
        }
        if (exempt) {
            return Optional.of(Money.zero(currency));
        }
        if (Child.ageUnknown(sheet.facts())) {
            var grownUp = sheet.add(Child.grownUp("NO-FEE-5", session.name()));
            if (!grownUp.met()) {
                return grownUp.failed() ? Optional.of(Money.zero(currency)) : Optional.empty();
            }
        }
        var kind = session.kind();
        var name = "user fee " + session.name();
        var figure = kind == null
                ? sheet.given("NO-FEE-1", name)
                        .or(() -> sheet.lacking(
                                "NO-FEE-1", name, "the kind of care is not known, and the fee depends on it"))
                : sheet.read("NO-FEE-1", name, NorwegianTables.USER_FEES, "amount", session.from(), kind.name());
        return figure.map(f -> Money.rounded(f, currency));
    }

    private static Finding free(String rule, Session session, String text) {
        return Finding.of(rule, Versions.UNDATED, session.name(), true, text, Fact.of("care", session.name()));
    }

    /** Whether any care of this claim is neither inpatient nor a child's; under an S2 no fee is due at home (NO-S2-4). */
    private static boolean mayBeDue(CaseFacts facts) {
        var care = facts.application().care();
        return !SameCareAbroad.underS2(facts)
                && ClaimLine.of(facts).stream()
                        .filter(l -> l.kind() != CareKind.INPATIENT)
                        .filter(l -> !l.duringStay(care) || l.onTheEdgeOf(care))
                        .anyMatch(l -> !Child.on(l.careOn(), facts));
    }
}
