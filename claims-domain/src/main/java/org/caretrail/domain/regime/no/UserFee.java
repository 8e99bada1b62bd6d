package org.caretrail.domain.regime.no;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * NO-FEE: the user fee (egenandel) that the patient would have paid at home, a fee for each session of outpatient care. An
 * exemption card changes nothing here: what it gives back is settled after the decision.
 */
final class UserFee {

    private static final String RULE = "NO-FEE-5";

    static final Condition NO_OTHER_EXEMPTION = Condition.askHandler(
                    RULE,
                    Versions.UNDATED,
                    "NO_OTHER_EXEMPTION",
                    "No exemption from the user fee applies but those that are named for a day of care: psychiatric care under"
                            + " 18, pregnancy and birth, occupational injury, dangerous communicable disease, dialysis,"
                            + " radiotherapy.")
            .when(UserFee::mayBeDue);

    private UserFee() {}

    /** The fee of each session that has one; empty while that of one session is open. */
    static Optional<List<Fee>> of(Worksheet sheet, RateBook book, Collection<Session> sessions) {
        var exemptions = new Exemptions(sheet, book, Exemptions.USER_FEE);
        var exempt = new LinkedHashMap<Session, Optional<Boolean>>();
        sessions.forEach(s -> exempt.put(s, exempt(exemptions, s)));
        var asked = exempt.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(Optional.of(false)) && unnamed(sheet, e.getKey()));
        var other = asked && sheet.examine(NO_OTHER_EXEMPTION).stream().anyMatch(Finding::failed);
        var each = exempt.entrySet().stream()
                .map(e -> e.getValue()
                        .flatMap(free -> free ? Optional.of(nothing(sheet)) : due(sheet, e.getKey(), other))
                        .map(amount -> new Fee(e.getKey().from(), e.getKey().kind(), amount)))
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

    /** Whether a row says that the session has no fee; empty while that is open. */
    private static Optional<Boolean> exempt(Exemptions exemptions, Session session) {
        if (session.inpatient()) {
            return exemptions.exempts("NO-FEE-6", Exemptions.INPATIENT, session.from(), session.name(), null);
        }
        var child = exemptions.exempts(RULE, Exemptions.CHILD, session.from(), session.name(), null);
        return child.equals(Optional.of(false))
                ? named(exemptions.sheet(), session)
                        .filter(e -> !e.reason().equals(FeeExemption.NONE))
                        .map(e -> exemptions.exempts(RULE, e.reason(), session.from(), session.name(), e))
                        .orElse(child)
                : child;
    }

    private static Optional<FeeExemption> named(Worksheet sheet, Session session) {
        return sheet.facts().assessment().exemption(session.from(), session.kind());
    }

    private static boolean unnamed(Worksheet sheet, Session session) {
        return named(sheet, session).isEmpty();
    }

    /** @param other whether an exemption applies of which the reason, and so the row, is still to be named */
    private static Optional<Money> due(Worksheet sheet, Session session, boolean other) {
        if (other && unnamed(sheet, session)) {
            sheet.lacking(
                    RULE,
                    "exemption " + session.name(),
                    "an exemption applies: its reason is named for the day of care, or that it is none of this care");
            return Optional.empty();
        }
        var kind = session.kind();
        var name = "user fee " + session.name();
        var figure = kind == null
                ? sheet.given("NO-FEE-1", name)
                        .or(() -> sheet.lacking(
                                "NO-FEE-1", name, "the kind of care is not known, and the fee depends on it"))
                : sheet.read("NO-FEE-1", name, NorwegianTables.USER_FEES, "amount", session.from(), kind.name());
        return figure.map(f -> Money.rounded(f, sheet.facts().scheme().currency()));
    }

    private static Money nothing(Worksheet sheet) {
        return Money.zero(sheet.facts().scheme().currency());
    }

    /** Whether any care of this claim is not inpatient; under an S2 no fee is due at home (NO-S2-4). */
    private static boolean mayBeDue(CaseFacts facts) {
        var care = facts.application().care();
        return !SameCareAbroad.underS2(facts)
                && ClaimLine.of(facts).stream()
                        .filter(l -> l.kind() != CareKind.INPATIENT)
                        .anyMatch(l -> !l.duringStay(care) || l.onTheEdgeOf(care));
    }
}
