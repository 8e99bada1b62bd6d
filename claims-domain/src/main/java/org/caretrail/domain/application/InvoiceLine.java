package org.caretrail.domain.application;

import java.time.LocalDate;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice.
 *
 * @param lineId unique within the case, such as {@code 1.2}
 * @param kind   where it differs from the case's care
 */
public record InvoiceLine(
        String lineId,
        @Nullable PersonalData<String> description,
        @Nullable LineCategory category,
        @Nullable CareKind kind,
        @Nullable LocalDate careOn,
        Money amount) {}
