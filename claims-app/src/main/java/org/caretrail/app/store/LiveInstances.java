package org.caretrail.app.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The instances of the service that live on this database, by its own clock. */
@Repository
public class LiveInstances {

    private static final String SEEN = """
            insert into service_instance (instance_id, seen_at) values (?, clock_timestamp())
            on conflict (instance_id) do update set seen_at = excluded.seen_at
            """;

    private static final String LIVE = """
            select instance_id from service_instance
            where seen_at > clock_timestamp() - interval '5 seconds' order by instance_id
            """;

    private static final String DEAD =
            "delete from service_instance where seen_at < clock_timestamp() - interval '1 hour'";

    private final JdbcClient database;

    LiveInstances(JdbcClient database) {
        this.database = database;
    }

    /** Says that this one lives; gives all that do, in one order for all of them. */
    public List<UUID> with(UUID instance) {
        database.sql(SEEN).param(instance).update();
        database.sql(DEAD).update();
        return database.sql(LIVE)
                .query((row, _) -> row.getObject("instance_id", UUID.class))
                .list();
    }

    /** It stops. */
    public void without(UUID instance) {
        database.sql("delete from service_instance where instance_id = ?")
                .param(instance)
                .update();
    }
}
