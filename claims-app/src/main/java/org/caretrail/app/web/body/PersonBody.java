package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Address;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** The patient. The identity number goes no further than the door. */
public record PersonBody(
        @Nullable @Valid Identifier identifier,
        @Nullable String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable Address address,
        @Nullable Country residence,
        @Nullable String insurer,
        @Nullable String policy,
        List<String> supplementary,
        @Nullable Money voluntaryDeductible,
        @Nullable Language language) {

    public PersonBody {
        supplementary = Lists.orEmpty(supplementary);
    }

    @JsonIgnore
    @AssertTrue(message = "a person is known by an identifier, or by name and date of birth")
    boolean isKnown() {
        return identifier != null || (name != null && !name.isBlank() && dateOfBirth != null);
    }

    /** NO-FEE-5: an age counts, and a Norwegian number tells it. */
    private @Nullable LocalDate born() {
        return dateOfBirth == null && identifier != null
                ? identifier.dateOfBirth().orElse(null)
                : dateOfBirth;
    }

    Person person() {
        return new Person(
                name, born(), address, residence, insurer, policy, supplementary, voluntaryDeductible, language);
    }
}
