package org.caretrail.domain.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Objects;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What a person settled where the law or its tables give no answer.
 *
 * @param point  which point of the rule; null: every open point of it
 * @param as     met or not, when the point is a condition
 * @param amount the sum that no table has
 * @param figure the weight, rate or other figure that no table has
 * @param source where sum or figure come from
 */
public record SettledPoint(
        String rule,
        @Nullable String point,
        @Nullable Verdict as,
        @Nullable Money amount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal figure,

        @Nullable String source,
        @Nullable PersonalData<String> reasons,
        Actor by) {

    /** How a condition was settled. */
    public enum Verdict {
        MET,
        NOT_MET
    }

    public boolean settles(String ofRule, String ofPoint) {
        return rule.equals(ofRule) && (point == null || point.equals(ofPoint));
    }

    /** The same, of one point alone. */
    public SettledPoint at(String name) {
        return new SettledPoint(rule, name, as, amount, figure, source, reasons, by);
    }

    boolean settlesSame(SettledPoint other) {
        return rule.equals(other.rule) && Objects.equals(point, other.point);
    }
}
