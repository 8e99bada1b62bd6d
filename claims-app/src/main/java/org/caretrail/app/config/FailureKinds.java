package org.caretrail.app.config;

import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.projections.reading.Failures;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Which failures are those of an event, and how they are told. A message may quote what it choked on, and with it somebody's
 * data, so only those are repeated whose words are ours: a refusal's, and a constraint's. Of any other failure it
 * says what and where.
 */
final class FailureKinds implements Failures {

    /**
     * Classes of SQLSTATE that say nothing of the event: connection, rollback by the server, resources, prerequisites such
     * as a lock, an operator or a timeout, the system, and tables that are not what the statement takes them for.
     */
    private static final Set<String> OF_THE_DATABASE = Set.of("08", "25", "40", "42", "53", "55", "57", "58", "XX");

    private static final String CONSTRAINT = "23";

    private static final String OURS = "org.caretrail.";

    @Override
    public boolean passing(Throwable failure) {
        return causes(failure).stream().anyMatch(FailureKinds::passes);
    }

    @Override
    public ThrowableCause cause(Throwable failure) {
        var all = causes(failure);
        var refusal = all.stream().filter(Refusal.class::isInstance).findFirst();
        if (refusal.isPresent()) {
            return new ThrowableCause(
                    Refusal.class.getName(), String.valueOf(refusal.get().getMessage()));
        }
        var root = all.getLast();
        var words = Stream.of(root instanceof SQLException sql ? words(sql) : null, place(all))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new ThrowableCause(root.getClass().getName(), words);
    }

    /**
     * Somebody else wrote the next event of a stream, or its first one, at the same moment, or a timer rings at this one:
     * what is there once it has counts.
     */
    private static boolean passes(Throwable failure) {
        return failure instanceof AxonTransientException
                || failure instanceof AggregateStreamCreationException
                || failure instanceof TransientDataAccessException
                || failure instanceof TransactionException
                || failure instanceof DbSchedulerException
                || failure instanceof InterruptedException
                || (failure instanceof SQLException sql && isOfTheDatabase(sql.getSQLState()));
    }

    private static boolean isOfTheDatabase(@Nullable String state) {
        return state == null || state.length() < 2 || OF_THE_DATABASE.contains(state.substring(0, 2));
    }

    /** The first line of a broken constraint names it and its table; values stand in the lines after that. */
    private static String words(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith(CONSTRAINT)
                ? "SQLSTATE " + state + ", "
                        + String.valueOf(failure.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("")
                : "SQLSTATE " + state;
    }

    /** Where in our own code it began. */
    private static @Nullable String place(List<Throwable> causes) {
        return causes.reversed().stream()
                .flatMap(failure -> Stream.of(failure.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> "at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse(null);
    }

    private static List<Throwable> causes(Throwable failure) {
        var all = new ArrayList<Throwable>();
        for (var next = failure; next != null && !all.contains(next); next = next.getCause()) {
            all.add(next);
        }
        return all;
    }
}
