package org.caretrail.app.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets answers that no client will ask for again. A repeat comes within minutes, by real time. */
@Component
@EnableScheduling
class OldIdempotencyKeys {

    private final InstantSource realTime = InstantSource.system();
    private final JdbcClient database;
    private final Duration retention;

    OldIdempotencyKeys(JdbcClient database, @Value("${caretrail.idempotency.retention}") Duration retention) {
        this.database = database;
        this.retention = retention;
    }

    /** Deletes what is older than the retention period; returns how many. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    int forget() {
        Instant oldest = realTime.instant().minus(retention);
        return database.sql("delete from idempotency_key where answered_at < ?")
                .param(oldest.atOffset(ZoneOffset.UTC))
                .update();
    }
}
