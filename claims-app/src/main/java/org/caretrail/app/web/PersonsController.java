package org.caretrail.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.body.Identifier;
import org.caretrail.domain.shared.PersonId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From an identity number, which comes in a body and never in an address, to the opaque person. */
@RestController
@RequestMapping("/api/v1/persons")
class PersonsController {

    private final PersonNumbers persons;

    PersonsController(PersonNumbers persons) {
        this.persons = persons;
    }

    /** Whom to look up. */
    record Lookup(@NotNull @Valid Identifier identifier) {}

    /** Who it is, from now on. */
    record Found(PersonId personId) {}

    @PostMapping("/lookup")
    Found lookup(@Valid @RequestBody Lookup body) {
        return new Found(body.identifier().person(persons, "/identifier/value"));
    }
}
