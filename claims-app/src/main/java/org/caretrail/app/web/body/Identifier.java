package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

    /** Never shows the number. */
    @Override
    public String toString() {
        return "Identifier[system=" + system + "]";
    }
}
