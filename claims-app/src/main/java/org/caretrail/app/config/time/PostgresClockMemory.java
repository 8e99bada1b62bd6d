package org.caretrail.app.config.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row of the demo's database. The row itself refuses to go back, so that two instances cannot undo each other. */
final class PostgresClockMemory implements ClockMemory {

    private static final String PUT =
            "insert into demo_clock (moment, since, stands) values (:moment, :since, :stands) on conflict (only_row) do ";

    private static final String BEGIN = PUT + "nothing";

    private static final String FORWARD = PUT + """
            update
            set moment = excluded.moment, since = excluded.since, stands = excluded.stands
            where excluded.moment >= case
              when demo_clock.stands then demo_clock.moment
              else demo_clock.moment + (excluded.since - demo_clock.since)
            end
            """;

    private final JdbcClient database;

    PostgresClockMemory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<ClockHand> read() {
        return database.sql("select moment, since, stands from demo_clock")
                .query(PostgresClockMemory::hand)
                .optional();
    }

    @Override
    public boolean forward(ClockHand hand) {
        return write(FORWARD, hand) == 1;
    }

    @Override
    public void begin(ClockHand hand) {
        write(BEGIN, hand);
    }

    private int write(String sql, ClockHand hand) {
        return database.sql(sql)
                .param("moment", hand.moment().atOffset(ZoneOffset.UTC))
                .param("since", hand.since().atOffset(ZoneOffset.UTC))
                .param("stands", hand.stands())
                .update();
    }

    private static ClockHand hand(ResultSet row, int number) throws SQLException {
        return new ClockHand(instant(row, "moment"), instant(row, "since"), row.getBoolean("stands"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
