package org.caretrail.projections.caselist;

import java.time.Instant;
import java.time.LocalDate;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; null: any.
 *
 * @param dueBefore a term of the case runs out before this day
 * @param overdueOn a term of the case has run out on this day, as seen from it
 * @param country   the state of treatment
 * @param q         words, or beginnings of words, of the case number, the person's name or the care
 * @param asOf      the moment whose knowledge is asked for; null: now
 */
public record CaseFilter(
        @Nullable CaseType type,
        @Nullable Status status,
        @Nullable Scheme scheme,
        @Nullable String assignee,
        @Nullable PersonId person,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate overdueOn,
        @Nullable Country country,
        @Nullable String q,
        @Nullable Instant asOf) {

    /** Every case as it stands now. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null, null, null, null, null);
}
