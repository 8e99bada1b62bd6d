package org.caretrail.projections.caselist;

import java.time.Instant;
import java.time.LocalDate;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a case, as the lists need it.
 *
 * @param recordedUntil exclusive; null: it still stands so
 * @param search        the words by which it is found
 */
record CaseListRow(
        CaseId caseId,
        long version,
        Instant recordedFrom,
        @Nullable Instant recordedUntil,
        CaseType type,
        String caseNumber,
        Scheme scheme,
        Status status,
        @Nullable String assignee,
        PersonId personId,
        Country country,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        String search) {}
