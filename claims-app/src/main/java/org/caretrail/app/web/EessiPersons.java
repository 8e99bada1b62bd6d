package org.caretrail.app.web;

import java.util.Optional;
import org.caretrail.app.store.InvalidPersonNumber;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.EessiInbox.Arrived;
import org.caretrail.app.web.body.Identifier;
import org.caretrail.domain.shared.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom a message speaks of, as far as that can be told before it has become a step. */
@Component
class EessiPersons {

    private final PersonNumbers persons;
    private final CaseReader cases;
    private final JsonMapper json;

    EessiPersons(PersonNumbers persons, CaseReader cases, JsonMapper json) {
        this.persons = persons;
        this.cases = cases;
        this.json = json;
    }

    /** Whom the number names, else the one whom the message is kept under, else the person of its case, else a new one. */
    Optional<PersonId> of(Arrived arrived) {
        return numbered(arrived.content().at("/person/identifier"))
                .or(() -> Optional.ofNullable(arrived.personId()))
                .or(() -> ofCase(arrived))
                .or(() -> described(arrived.content().path("person")));
    }

    private Optional<PersonId> numbered(JsonNode identifier) {
        try {
            var read = identifier.isObject() ? json.treeToValue(identifier, Identifier.class) : null;
            return read == null || read.system() == null || read.value() == null
                    ? Optional.empty()
                    : Optional.of(persons.idOf(read.system(), read.value()));
        } catch (JacksonException | InvalidPersonNumber e) {
            return Optional.empty();
        }
    }

    private Optional<PersonId> ofCase(Arrived arrived) {
        var id = arrived.caseId();
        try {
            return id == null
                    ? Optional.empty()
                    : Optional.of(cases.now(id).file().personId());
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private Optional<PersonId> described(JsonNode person) {
        return person.isObject() ? Optional.of(persons.idOfSomebody()) : Optional.empty();
    }
}
