package org.caretrail.projections.registry;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.fee.ExemptionCard;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The user-fee registry (Norway: egenandelsregisteret), as it follows the accounts in moments. */
public final class UserFeeRegistry {

    private static final String ENTRIES = """
            select entry_id, care_on, kind, origin, reference, decision_id, asked, counted, returned, currency, rule, why,
                   reversed_on
            from user_fee_entry where person_id = ? and year = ?
            order by position
            """;

    private static final String CARD = """
            select valid_from, valid_until from exemption_card
            where person_id = ? and ? between valid_from and valid_until and withdrawn_on is null
            """;

    private static final String REFUNDS = """
            select amount, currency from user_fee_refund where person_id = ? and year = ? order by position
            """;

    private final JdbcClient database;

    public UserFeeRegistry(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** In the order of registration; reversed ones too. Which row a ceiling was read from stands in the event alone. */
    public List<FeeEntry> entries(PersonId person, Year year) {
        return database.sql(ENTRIES)
                .params(person.value(), year.getValue())
                .query(UserFeeRegistry::entry)
                .list();
    }

    /** What was refunded beside claims. */
    public List<Money> refunds(PersonId person, Year year) {
        return database.sql(REFUNDS)
                .params(person.value(), year.getValue())
                .query((row, _) -> money(row, "amount"))
                .list();
    }

    /** The card that the person holds on a day. */
    public Optional<ExemptionCard> card(PersonId person, LocalDate on) {
        return database.sql(CARD)
                .params(person.value(), on)
                .query((row, _) -> new ExemptionCard(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)))
                .optional();
    }

    private static FeeEntry entry(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var decision = row.getString("decision_id");
        return new FeeEntry(
                new FeeEntryId(row.getString("entry_id")),
                row.getObject("care_on", LocalDate.class),
                kind == null ? null : CareKind.valueOf(kind),
                new FeeSource(
                        FeeOrigin.valueOf(row.getString("origin")),
                        row.getString("reference"),
                        decision == null ? null : new DecisionId(decision)),
                new FeeShare(
                        money(row, "asked"),
                        money(row, "counted"),
                        money(row, "returned"),
                        row.getString("rule"),
                        row.getString("why"),
                        null),
                row.getObject("reversed_on", LocalDate.class));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return new Money(amount, Currency.getInstance(row.getString("currency")));
    }
}
