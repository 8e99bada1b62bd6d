package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * With whom, and under what, a person is insured from a day on.
 *
 * @param insurer       by its name in the tables
 * @param policy        likewise; null while it is not known
 * @param supplementary products of supplementary cover
 */
public record Insurance(
        LocalDate from, String insurer, @Nullable String policy, List<String> supplementary) {

    public Insurance {
        supplementary = Lists.orEmpty(supplementary);
    }
}
