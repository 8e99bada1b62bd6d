package org.caretrail.domain.regime;

import java.util.Currency;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.shared.Money;

/**
 * What other claims of the person have to do with this one.
 *
 * @param taken what they take up of the notification that this one uses as well
 */
public record OtherClaims(List<StageUse> taken) {

    public static final OtherClaims NONE = new OtherClaims(List.of());

    public OtherClaims {
        taken = List.copyOf(taken);
    }

    public Money taken(Stage stage, Currency currency) {
        return Money.sum(
                taken.stream()
                        .filter(u -> u.stage() == stage)
                        .map(StageUse::amount)
                        .toList(),
                currency);
    }
}
