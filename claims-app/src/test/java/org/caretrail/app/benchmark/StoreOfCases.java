package org.caretrail.app.benchmark;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A store with a history: one claim is lived through the command bus, and its events are copied to many cases. They lie as
 * in an office where all cases are under way at once, the events of each far apart.
 */
final class StoreOfCases {

    private static final List<DocumentKind> DOCUMENTS = List.of(
            DocumentKind.REFERRAL,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.ITEMISED_INVOICE,
            DocumentKind.PAYMENT_PROOF);

    private static final String COPY = """
            insert into domain_event (event_id, aggregate_id, sequence_number, aggregate_type, recorded_at, event_type,
                                      event_revision, payload, metadata)
            select gen_random_uuid()::text, c.id, e.sequence_number, e.aggregate_type, e.recorded_at, e.event_type,
                   e.event_revision, replace(replace(e.payload, :lived, c.id), :person, c.id), e.metadata
            from domain_event e cross join unnest(:cases) with ordinality as c (id, place)
            where e.aggregate_id = :lived
            order by e.sequence_number, c.place
            """;

    private final CommandGateway commands;
    private final JdbcClient database;

    StoreOfCases(CommandGateway commands, JdbcClient database) {
        this.commands = commands;
        this.database = database;
    }

    /** Adds so many cases. */
    List<CaseId> with(int number) {
        var cases = Stream.generate(() -> new CaseId(UUID.randomUUID()))
                .limit(number)
                .toList();
        var person = new PersonId(UUID.randomUUID());
        var lived = lived(person);
        database.sql(COPY)
                .param("lived", lived.toString())
                .param("person", person.toString())
                .param("cases", cases.stream().map(CaseId::toString).toArray(String[]::new))
                .update();
        database.sql("analyze domain_event").update();
        return cases;
    }

    private CaseId lived(PersonId person) {
        var id = new CaseId(UUID.randomUUID());
        commands.sendAndWait(Claims.submitted(id, person));
        commands.sendAndWait(Claims.assigned(id, "handler"));
        DOCUMENTS.forEach(kind -> commands.sendAndWait(Claims.received(id, kind)));
        return id;
    }
}
