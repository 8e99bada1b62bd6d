package org.caretrail.domain.casefile;

import java.util.Optional;
import org.caretrail.domain.shared.CaseId;

/**
 * The files of other cases, as they stand. A claim looks up the notification and the S2 that it rests on; what it used
 * is copied into its decision, so that replay never looks here again.
 */
@FunctionalInterface
public interface OtherCases {

    Optional<CaseFile> find(CaseId id);
}
