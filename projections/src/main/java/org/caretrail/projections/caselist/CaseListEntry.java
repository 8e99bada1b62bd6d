package org.caretrail.projections.caselist;

import java.time.LocalDate;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A case on a page of a list.
 *
 * @param version how many events of the case the list knows: what is shown of the case is folded from as many
 * @param dueOn   the earliest last day of a running term
 */
public record CaseListEntry(
        CaseId caseId,
        long version,
        CaseType type,
        String caseNumber,
        Scheme scheme,
        Status status,
        @Nullable String assignee,
        PersonId personId,
        Country country,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn) {}
