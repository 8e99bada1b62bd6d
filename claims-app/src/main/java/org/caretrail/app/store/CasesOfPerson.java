package org.caretrail.app.store;

import java.util.List;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All cases of a person, found by their first events and therefore current at once. */
@Repository
public class CasesOfPerson {

    private static final String ALL = """
            select aggregate_id from domain_event
            where event_type = 'ClaimSubmitted' and payload::jsonb #>> '{application,personId}' = :person
            union all
            select aggregate_id from domain_event
            where event_type in ('NotificationRequested', 'AuthorisationRequested')
              and payload::jsonb #>> '{application,personId}' = :person
            """;

    private final JdbcClient database;

    CasesOfPerson(JdbcClient database) {
        this.database = database;
    }

    public List<CaseId> all(PersonId person) {
        return database.sql(ALL)
                .param("person", person.toString())
                .query((row, _) -> CaseId.of(row.getString(1)))
                .list();
    }

    /** Whether there is a case from which the person was not erased. */
    public boolean any(PersonId person) {
        return database.sql("""
                        select exists (select from (%s) as own where not exists (
                            select from domain_event e
                            where e.aggregate_id = own.aggregate_id and e.event_type = 'PersonErased'))""".formatted(ALL))
                .param("person", person.toString())
                .query(Boolean.class)
                .single();
    }
}
