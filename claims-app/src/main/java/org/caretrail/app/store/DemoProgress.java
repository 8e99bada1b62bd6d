package org.caretrail.app.store;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers whether the demo cases were lived, so that they are lived once, on an empty store. */
@Repository
@Profile("demo")
public class DemoProgress {

    private final JdbcClient database;

    DemoProgress(JdbcClient database) {
        this.database = database;
    }

    /** Whether they are to be lived now: on an empty store, or because an earlier start was cut off. */
    public boolean begin() {
        database.sql("""
                        insert into demo_progress (finished)
                        select false where not exists (select from domain_event)
                        on conflict do nothing""").update();
        return database.sql("select not finished from demo_progress")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void finish() {
        database.sql("update demo_progress set finished = true").update();
    }
}
