package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.app.store.InvalidPersonNumber;
import org.caretrail.app.store.NumberSystem;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.domain.shared.PersonId;

/** A national identity number, or another institution's number. */
public record Identifier(
        @NotNull NumberSystem system, @NotBlank String value) {

    /**
     * The person with this number.
     *
     * @param pointer where the number stands in the request, for the problem answer if it cannot be anybody's
     */
    public PersonId person(PersonNumbers persons, String pointer) {
        try {
            return persons.idOf(system, value);
        } catch (InvalidPersonNumber e) {
            throw new WrongNumber(pointer, e);
        }
    }

    /** The date of birth, where the number tells it. */
    Optional<LocalDate> dateOfBirth() {
        return system.dateOfBirth(value);
    }

    /** Never shows the number. */
    @Override
    public String toString() {
        return "Identifier[system=" + system + "]";
    }
}
