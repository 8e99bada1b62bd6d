package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionTimedOutException;

class FailureKindsTest {

    private final FailureKinds kinds = new FailureKinds();

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "57014", "57P01", "55P03", "25P03", "42P01", "53300"})
    void a_failure_of_the_database_passes(String state) {
        assertThat(kinds.passing(sql("of Marie Hansen", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22003", "22P02", "23505", "23514", "P0001"})
    void a_failure_of_what_an_event_says_stays(String state) {
        assertThat(kinds.passing(sql("of Marie Hansen", state))).isFalse();
    }

    @Test
    void a_race_and_a_timeout_pass_and_a_mistake_of_ours_stays() {
        assertThat(kinds.passing(new IllegalStateException(new ConcurrencyException("two at once"))))
                .isTrue();
        assertThat(kinds.passing(new AggregateStreamCreationException("two began at once", sql("twice", "23505"))))
                .isTrue();
        assertThat(kinds.passing(new TransactionTimedOutException("60 s"))).isTrue();
        assertThat(kinds.passing(new IllegalStateException("a mistake"))).isFalse();
    }

    @Test
    void a_cause_says_what_and_where_and_repeats_no_value() {
        assertThat(kinds.cause(new IllegalStateException("no term for Marie Hansen"))
                        .message())
                .startsWith("at org.caretrail.app.config.FailureKindsTest.")
                .doesNotContain("Hansen");
        assertThat(kinds.cause(sql("invalid input syntax for type date: \"Hansen\"", "22P02")))
                .extracting(ThrowableCause::type, cause -> cause.message().split(",", 2)[0])
                .containsExactly(SQLException.class.getName(), "SQLSTATE 22P02");
        assertThat(kinds.cause(sql("violates check constraint \"due\"\n  Detail: (Hansen)", "23514"))
                        .message())
                .contains("SQLSTATE 23514", "check constraint \"due\"")
                .doesNotContain("Hansen");
    }

    private static RuntimeException sql(String message, String state) {
        return new DataIntegrityViolationException("wrapped", new SQLException(message, state));
    }
}
