package org.caretrail.projections.caselist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after it; null: there is none
 */
public record CasePage(
        List<CaseListEntry> entries, @Nullable String next) {}
