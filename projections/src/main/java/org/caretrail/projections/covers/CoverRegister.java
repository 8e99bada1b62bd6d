package org.caretrail.projections.covers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import javax.sql.DataSource;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was drawn on a person's year, as it follows the accounts in moments. */
public final class CoverRegister {

    private static final String ENTRIES = """
            select entry_id, cover, care_on, reference, decision_id, asked, counted, returned, withheld, whole_year, currency,
                   rule, why, reversed_on
            from cover_entry where person_id = ? and year = ?
            order by position
            """;

    private final JdbcClient database;

    public CoverRegister(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** In the order of registration; reversed ones too. Which row a limit was read from stands in the event alone. */
    public List<DrawEntry> entries(PersonId person, Year year) {
        return database.sql(ENTRIES)
                .params(person.value(), year.getValue())
                .query(CoverRegister::entry)
                .list();
    }

    private static DrawEntry entry(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision_id");
        return new DrawEntry(
                new DrawId(row.getString("entry_id")),
                Cover.valueOf(row.getString("cover")),
                row.getObject("care_on", LocalDate.class),
                new DrawSource(row.getString("reference"), decision == null ? null : new DecisionId(decision)),
                new DrawShare(
                        money(row, "asked"),
                        money(row, "counted"),
                        money(row, "returned"),
                        money(row, "withheld"),
                        money(row, "whole_year"),
                        row.getString("rule"),
                        row.getString("why"),
                        null),
                row.getObject("reversed_on", LocalDate.class));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}
