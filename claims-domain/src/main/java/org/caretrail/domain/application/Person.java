package org.caretrail.domain.application;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The patient, as the application describes them. The identity number is not here: it became a person id at the door.
 *
 * @param residence         the state in which the person lives
 * @param insurer           Netherlands: which insurer, and under which policy
 * @param supplementary     products of supplementary cover
 * @param voluntaryDeductible chosen on top of the compulsory one (NL-POLICY-4)
 * @param language          in which the person wants to be written to; null: nothing was said
 */
public record Person(
        @Nullable String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable Address address,
        @Nullable Country residence,
        @Nullable String insurer,
        @Nullable String policy,
        List<String> supplementary,
        @Nullable Money voluntaryDeductible,
        @Nullable Language language) {

    public Person {
        supplementary = Lists.orEmpty(supplementary);
    }
}
