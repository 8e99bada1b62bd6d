package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.jspecify.annotations.Nullable;

/** NO-AMOUNT-5: the date whose exchange rate a line is converted at. Which it is, is a policy, dated by the day of care. */
enum RateDate {
    INVOICE("the invoice bears no date to find the rate of"),
    PAYMENT("when the invoice was paid is not known, and the rate is that of the day"),
    CARE("the day of care is not known, and the rate is that of the day");

    static final String RULE = "NO-AMOUNT-5";

    private final String missing;

    RateDate(String missing) {
        this.missing = missing;
    }

    /** As the policy of the first day of care has it, noted as a step; empty, and a point, where there is none. */
    static Optional<RateDate> of(Worksheet sheet, RateBook book) {
        var facts = sheet.facts();
        var day = CareDays.first(facts).orElseGet(facts::careDay);
        var known = book.find(NorwegianTables.RATE_DATES, day, facts.decidedOn())
                .map(row -> sheet.word(RULE, "rate date", row, "countedFrom"))
                .map(RateDate::valueOf);
        if (known.isEmpty()) {
            sheet.lacking(RULE, "rate date", "no policy says which day's exchange rate holds on " + day);
        }
        return known;
    }

    @Nullable
    LocalDate of(ClaimLine line) {
        return switch (this) {
            case INVOICE -> line.invoice().issuedOn();
            case PAYMENT -> line.invoice().paidOn();
            case CARE -> line.careOn();
        };
    }

    /** Why there is no day. */
    String missing() {
        return missing;
    }
}
