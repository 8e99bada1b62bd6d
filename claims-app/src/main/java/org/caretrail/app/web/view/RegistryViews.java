package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.fee.ExemptionCard;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.regime.FeeCeiling;
import org.caretrail.domain.regime.FeeCeiling.Known;
import org.caretrail.domain.regime.FeeCeiling.Unsettled;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the user-fee registry says of a person. */
public final class RegistryViews {

    private RegistryViews() {}

    /**
     * One year of care.
     *
     * @param ceiling  null where the year has no single one
     * @param row      that the ceiling stands in
     * @param why      there is no ceiling, and a person decides on the card
     * @param counted  what the standing entries come to
     * @param refunded beside what went out with claims
     */
    public record YearView(
            int year,
            @Nullable Money ceiling,
            @Nullable RowRef row,
            @Nullable String why,
            Money counted,
            Money refunded,
            List<UserFeeView> entries) {

        /** Puts together what the law and the registry know. */
        public static YearView of(
                int year, FeeCeiling ceiling, List<FeeEntry> entries, List<Money> refunds, Currency currency) {
            var known = ceiling instanceof Known k ? k : null;
            var counted = entries.stream()
                    .filter(FeeEntry::standing)
                    .map(e -> e.share().counted())
                    .toList();
            return new YearView(
                    year,
                    known == null ? null : known.amount(),
                    known == null ? null : known.row(),
                    ceiling instanceof Unsettled u ? u.why() : null,
                    Money.sum(counted, currency),
                    Money.sum(refunds, currency),
                    entries.stream().map(UserFeeView::of).toList());
        }
    }

    /** Whether a person holds an exemption card on a day, and which. */
    public record CardView(
            boolean holds,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Of the card in force on that day, if there is one. */
        public static CardView of(Optional<ExemptionCard> card) {
            return new CardView(
                    card.isPresent(),
                    card.map(ExemptionCard::from).orElse(null),
                    card.map(ExemptionCard::until).orElse(null));
        }
    }
}
