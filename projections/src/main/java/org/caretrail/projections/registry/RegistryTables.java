package org.caretrail.projections.registry;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardWithdrawn;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.event.UserFeeEvent.UserFeeReversed;
import org.caretrail.projections.registry.UserFeeProjection.Placed;
import org.caretrail.projections.support.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Writes the rows of the registry, each kind of event of a batch with one statement. */
final class RegistryTables {

    private static final String REGISTERED = """
            insert into user_fee_entry (account_id, entry_id, position, person_id, year, care_on, kind, origin, reference,
                                        decision_id, asked, counted, returned, currency, rule, why, registered_on)
            select * from unnest(
                cast(:account as text[]), cast(:entry as text[]), cast(:position as bigint[]),
                cast(:person as uuid[]), cast(:year as int[]), cast(:careOn as date[]), cast(:kind as text[]),
                cast(:origin as text[]), cast(:reference as text[]), cast(:decision as text[]),
                cast(:asked as numeric[]), cast(:counted as numeric[]), cast(:returned as numeric[]),
                cast(:currency as text[]), cast(:rule as text[]), cast(:why as text[]), cast(:on as date[]))
            on conflict (account_id, entry_id) do update set
                position = excluded.position, person_id = excluded.person_id, year = excluded.year,
                care_on = excluded.care_on, kind = excluded.kind, origin = excluded.origin,
                reference = excluded.reference, decision_id = excluded.decision_id, asked = excluded.asked,
                counted = excluded.counted, returned = excluded.returned, currency = excluded.currency,
                rule = excluded.rule, why = excluded.why, registered_on = excluded.registered_on, reversed_on = null
            """;

    private static final String REVERSED = """
            update user_fee_entry e set reversed_on = r.reversed_on
            from unnest(cast(:account as text[]), cast(:entry as text[]), cast(:on as date[]))
              as r (account_id, entry_id, reversed_on)
            where e.account_id = r.account_id and e.entry_id = r.entry_id
            """;

    private static final String ISSUED = """
            insert into exemption_card (account_id, position, person_id, valid_from, valid_until, reached_with, issued_on)
            select * from unnest(
                cast(:account as text[]), cast(:position as bigint[]), cast(:person as uuid[]), cast(:from as date[]),
                cast(:until as date[]), cast(:entry as text[]), cast(:on as date[]))
            on conflict (account_id, position) do update set
                person_id = excluded.person_id, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                reached_with = excluded.reached_with, issued_on = excluded.issued_on, withdrawn_on = null
            """;

    private static final String WITHDRAWN = """
            update exemption_card c set withdrawn_on = w.withdrawn_on
            from unnest(cast(:account as text[]), cast(:position as bigint[]), cast(:entry as text[]),
                        cast(:on as date[]))
              as w (account_id, position, reached_with, withdrawn_on)
            where c.account_id = w.account_id and c.reached_with = w.reached_with and c.position < w.position
            """;

    private static final String REFUNDED = """
            insert into user_fee_refund (account_id, position, person_id, year, amount, currency, refunded_on)
            select * from unnest(
                cast(:account as text[]), cast(:position as bigint[]), cast(:person as uuid[]), cast(:year as int[]),
                cast(:amount as numeric[]), cast(:currency as text[]), cast(:on as date[]))
            on conflict (account_id, position) do update set
                person_id = excluded.person_id, year = excluded.year, amount = excluded.amount,
                currency = excluded.currency, refunded_on = excluded.refunded_on
            """;

    private final JdbcClient database;

    RegistryTables(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    void registered(List<Placed<UserFeeRegistered>> all) {
        if (all.isEmpty()) {
            return;
        }
        owned(REGISTERED, all)
                .param("entry", column(all, UserFeeRegistered::entryId))
                .param("careOn", column(all, UserFeeRegistered::careOn))
                .param("kind", column(all, UserFeeRegistered::kind))
                .param("origin", column(all, e -> e.source().origin()))
                .param("reference", column(all, e -> e.source().reference()))
                .param("decision", column(all, e -> e.source().decision()))
                .param("asked", column(all, e -> e.share().asked().amount()))
                .param("counted", column(all, e -> e.share().counted().amount()))
                .param("returned", column(all, e -> e.share().returned().amount()))
                .param("currency", column(all, e -> e.share().asked().currency()))
                .param("rule", column(all, e -> e.share().rule()))
                .param("why", column(all, e -> e.share().why()))
                .update();
    }

    void reversed(List<Placed<UserFeeReversed>> all) {
        if (all.isEmpty()) {
            return;
        }
        placed(REVERSED, all)
                .param("entry", column(all, UserFeeReversed::entryId))
                .update();
    }

    void issued(List<Placed<ExemptionCardIssued>> all) {
        if (all.isEmpty()) {
            return;
        }
        owned(ISSUED, all)
                .param("from", column(all, ExemptionCardIssued::from))
                .param("until", column(all, ExemptionCardIssued::until))
                .param("entry", column(all, ExemptionCardIssued::reachedWith))
                .update();
    }

    void withdrawn(List<Placed<ExemptionCardWithdrawn>> all) {
        if (all.isEmpty()) {
            return;
        }
        placed(WITHDRAWN, all)
                .param("entry", column(all, ExemptionCardWithdrawn::reachedWith))
                .update();
    }

    void refunded(List<Placed<OverpaidFeeRefunded>> all) {
        if (all.isEmpty()) {
            return;
        }
        owned(REFUNDED, all)
                .param("amount", column(all, e -> e.amount().amount()))
                .param("currency", column(all, e -> e.amount().currency()))
                .update();
    }

    private <E extends UserFeeEvent> StatementSpec owned(String sql, List<Placed<E>> all) {
        return placed(sql, all)
                .param("person", column(all, e -> e.accountId().personId()))
                .param("year", column(all, e -> e.accountId().year()));
    }

    private <E extends UserFeeEvent> StatementSpec placed(String sql, List<Placed<E>> all) {
        return database.sql(sql)
                .param("account", column(all, UserFeeEvent::accountId))
                .param("position", Column.of(all, Placed::sequence))
                .param("on", column(all, UserFeeEvent::happenedOn));
    }

    private static <E> @Nullable String[] column(List<Placed<E>> all, Function<? super E, @Nullable Object> value) {
        return Column.of(all, p -> value.apply(p.event()));
    }
}
