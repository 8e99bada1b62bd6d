package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A care product (DBC) that was given: what a tariff is stated for. Sessions of care on different days are different
 * products, whatever the number of invoices (NL-POLICY-7).
 *
 * @param session the day of the session, when a person told sessions apart
 */
record CareProduct(String code, int year, @Nullable LocalDate session) {

    LocalDate day() {
        return session == null ? LocalDate.of(year, 1, 1) : session;
    }

    String named() {
        return code + " in " + year;
    }
}
