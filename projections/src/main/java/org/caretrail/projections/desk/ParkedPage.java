package org.caretrail.projections.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the parked cases, by reader and case.
 *
 * @param next where the page after it begins; null: there is none
 */
public record ParkedPage(List<ParkedCase> cases, @Nullable String next) {}
