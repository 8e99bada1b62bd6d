package org.caretrail.projections.covers;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.CoverEvent.CoverDrawReversed;
import org.caretrail.domain.event.CoverEvent.CoverDrawn;
import org.caretrail.projections.covers.CoverProjection.Placed;
import org.caretrail.projections.support.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Writes the rows, each kind of event of a batch with one statement. */
final class CoverTable {

    private static final String DRAWN = """
            insert into cover_entry (account_id, entry_id, position, person_id, year, cover, care_on, reference, decision_id,
                                     asked, counted, returned, withheld, whole_year, currency, rule, why, drawn_on)
            select * from unnest(
                cast(:account as text[]), cast(:entry as text[]), cast(:position as bigint[]),
                cast(:person as uuid[]), cast(:year as int[]), cast(:cover as text[]), cast(:careOn as date[]),
                cast(:reference as text[]), cast(:decision as text[]), cast(:asked as numeric[]),
                cast(:counted as numeric[]), cast(:returned as numeric[]), cast(:withheld as numeric[]),
                cast(:limit as numeric[]), cast(:currency as text[]), cast(:rule as text[]), cast(:why as text[]),
                cast(:on as date[]))
            on conflict (account_id, entry_id) do update set
                position = excluded.position, person_id = excluded.person_id, year = excluded.year,
                cover = excluded.cover, care_on = excluded.care_on, reference = excluded.reference,
                decision_id = excluded.decision_id, asked = excluded.asked, counted = excluded.counted,
                returned = excluded.returned, withheld = excluded.withheld, whole_year = excluded.whole_year,
                currency = excluded.currency, rule = excluded.rule, why = excluded.why, drawn_on = excluded.drawn_on,
                reversed_on = null
            """;

    private static final String REVERSED = """
            update cover_entry e set reversed_on = r.reversed_on
            from unnest(cast(:account as text[]), cast(:entry as text[]), cast(:on as date[]))
              as r (account_id, entry_id, reversed_on)
            where e.account_id = r.account_id and e.entry_id = r.entry_id
            """;

    private final JdbcClient database;

    CoverTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    void drawn(List<Placed<CoverDrawn>> all) {
        if (all.isEmpty()) {
            return;
        }
        placed(DRAWN, all)
                .param("position", Column.of(all, Placed::sequence))
                .param("person", column(all, e -> e.accountId().personId()))
                .param("year", column(all, e -> e.accountId().year()))
                .param("entry", column(all, CoverDrawn::entryId))
                .param("cover", column(all, CoverDrawn::cover))
                .param("careOn", column(all, CoverDrawn::careOn))
                .param("reference", column(all, e -> e.source().reference()))
                .param("decision", column(all, e -> e.source().decision()))
                .param("asked", column(all, e -> e.share().asked().amount()))
                .param("counted", column(all, e -> e.share().counted().amount()))
                .param("returned", column(all, e -> e.share().returned().amount()))
                .param("withheld", column(all, e -> e.share().withheld().amount()))
                .param("limit", column(all, e -> e.share().limit().amount()))
                .param("currency", column(all, e -> e.share().asked().currency()))
                .param("rule", column(all, e -> e.share().rule()))
                .param("why", column(all, e -> e.share().why()))
                .update();
    }

    void reversed(List<Placed<CoverDrawReversed>> all) {
        if (all.isEmpty()) {
            return;
        }
        placed(REVERSED, all)
                .param("entry", column(all, CoverDrawReversed::entryId))
                .update();
    }

    private <E extends CoverEvent> StatementSpec placed(String sql, List<Placed<E>> all) {
        return database.sql(sql)
                .param("account", column(all, CoverEvent::accountId))
                .param("on", column(all, CoverEvent::happenedOn));
    }

    private static <E> @Nullable String[] column(List<Placed<E>> all, Function<? super E, @Nullable Object> value) {
        return Column.of(all, p -> value.apply(p.event()));
    }
}
