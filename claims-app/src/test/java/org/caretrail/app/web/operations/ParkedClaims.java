package org.caretrail.app.web.operations;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims that a reader sets aside, until the cause is mended. */
abstract class ParkedClaims extends RunningService {

    static final String OPERATIONS = "/api/v1/operations";
    static final String LETTERS = OPERATIONS + "/dead-letters";

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");

    @Autowired
    private EventBus events;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void the_cause_is_gone() {
        mend();
        post("admin", LETTERS + "/retry", "");
    }

    void mend() {
        database.sql("drop function if exists link_refused cascade").update();
    }

    JdbcClient database() {
        return database;
    }

    /** A claim whose link cannot be written. */
    StoredCase parkedClaim() {
        var person = new PersonId(UUID.randomUUID());
        var notification = new StoredCase(events).submitted(person, DAY, "PN-2024-000300");
        var claim = new StoredCase(events);
        refuseLinksOf(claim);
        claim.submitted(person, DAY, "RC-2024-000301", "Marie Hansen", notification.id)
                .then(id -> new CaseAssigned(id, DAY, "handler-2"));
        await().until(() -> get("admin", LETTERS + "/case-links/" + claim.id).status() == 200);
        return claim;
    }

    private void refuseLinksOf(StoredCase claim) {
        database.sql("""
                create or replace function link_refused() returns trigger language plpgsql as $$
                begin raise exception 'of Marie Hansen'; end $$""").update();
        database.sql("""
                create trigger "%1$s" before insert on case_link for each row
                when (new.case_id = '%1$s') execute function link_refused()""".formatted(claim.id)).update();
    }
}
