package org.caretrail.domain.application;

import java.util.List;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/** A postal address. */
public record Address(List<String> lines, @Nullable Country country) {

    public Address {
        lines = Lists.orEmpty(lines);
    }
}
