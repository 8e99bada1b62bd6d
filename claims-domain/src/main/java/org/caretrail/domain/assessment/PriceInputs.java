package org.caretrail.domain.assessment;

import java.util.List;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What the price of the care at home rests on: the codes that a person found to fit.
 *
 * @param drgCode     Norway: the code of the diagnosis related group
 * @param careProduct Netherlands: the code of the care product (DBC)
 * @param episodes    when there is more than one session or stage
 */
public record PriceInputs(
        @Nullable String drgCode,
        @Nullable String careProduct,
        @Nullable String procedureCode,
        @Nullable String insurer,
        @Nullable Integer policyYear,
        List<Episode> episodes) {

    public PriceInputs {
        episodes = Lists.orEmpty(episodes);
    }
}
