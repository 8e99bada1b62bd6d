package org.caretrail.domain.casefile;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;

/**
 * The files of other cases, as they stand. A claim looks up the notification and the S2 that it rests on; what it used
 * is copied into its decision, so that replay never looks here again.
 */
@FunctionalInterface
public interface OtherCases {

    Optional<CaseFile> find(CaseId id);

    /** Every claim of a person as it stands, also those of this moment. */
    default List<CaseFile> claimsOf(PersonId person) {
        return List.of();
    }
}
