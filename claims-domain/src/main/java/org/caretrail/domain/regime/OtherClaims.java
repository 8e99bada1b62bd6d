package org.caretrail.domain.regime;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.shared.Money;

/**
 * What other claims of the person have to do with this one.
 *
 * @param taken what they take up of the notification that this one uses as well
 * @param twins lines that stand in them as well; looked up only for what would be decided
 */
public record OtherClaims(List<StageUse> taken, List<TwinLine> twins) {

    public static final OtherClaims NONE = new OtherClaims(List.of(), List.of());

    public OtherClaims {
        taken = List.copyOf(taken);
        twins = List.copyOf(twins);
    }

    public OtherClaims with(List<TwinLine> found) {
        return new OtherClaims(taken, found);
    }

    public Money taken(Stage stage, Currency currency) {
        return Money.sum(
                taken.stream()
                        .filter(u -> u.stage() == stage)
                        .map(StageUse::amount)
                        .toList(),
                currency);
    }

    /** The same line in another claim, the first where there are several. */
    public Optional<TwinLine> twinOf(String lineId) {
        return twins.stream().filter(t -> t.lineId().equals(lineId)).findFirst();
    }
}
