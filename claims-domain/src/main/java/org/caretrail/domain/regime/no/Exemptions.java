package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Who bears no fee, by the rows of a dated table (NO-FEE-5, NO-FEE-6, NO-TRAVEL). A reason without a row on the day waits for
 * a person.
 *
 * @param charge the fee: {@link #USER_FEE} or {@link #OWN_SHARE}
 */
record Exemptions(Worksheet sheet, RateBook book, String charge) {

    static final String USER_FEE = "USER_FEE";
    static final String OWN_SHARE = "OWN_SHARE";
    static final String CHILD = "CHILD";
    static final String INPATIENT = "INPATIENT";

    /**
     * Whether a reason exempts the care of a day; empty while that is open.
     *
     * @param rule the rule under which a missing row is asked for
     * @param name of the care, as points and steps call it
     * @param said by whom the reason was named; null: it follows from the case
     */
    Optional<Boolean> exempts(String rule, String reason, LocalDate day, String name, @Nullable FeeExemption said) {
        var row = book.find(NorwegianTables.FEE_EXEMPTIONS, day, sheet.facts().decidedOn(), charge, reason);
        if (row.isEmpty()) {
            return withoutRow(rule, reason, day, name);
        }
        return known(row.get(), name)
                ? tooOld(row.get(), reason, day, name).map(tooOld -> noted(row.get(), !tooOld, name, said))
                : Optional.empty();
    }

    private Optional<Boolean> withoutRow(String rule, String reason, LocalDate day, String name) {
        var why = "no row of " + NorwegianTables.FEE_EXEMPTIONS + " for " + charge + " " + reason + " on " + day
                + ": that this care is exempt";
        return settled(sheet.add(Finding.open(rule, Versions.UNDATED, "exemption " + name, why)));
    }

    private boolean known(RateRow row, String name) {
        var why = "the row is not verified: " + row.source();
        return !row.unverified()
                || sheet.confirmed(Finding.open(row.text("rule"), Versions.of(row), "row of exemption " + name, why));
    }

    /** Whether the patient is past the age of the row; a row without an age exempts at every age. */
    private Optional<Boolean> tooOld(RateRow row, String reason, LocalDate day, String name) {
        if (!row.has("ageUnder")) {
            return Optional.of(false);
        }
        var age = row.figure("ageUnder").intValueExact();
        var born = sheet.facts().person().map(Person::dateOfBirth);
        if (born.isPresent()) {
            return born.map(b -> !b.plusYears(age).isAfter(day));
        }
        var point = "age " + name + (reason.equals(CHILD) ? "" : " " + reason);
        var why = "the date of birth is not known: that the patient was " + age + " or older";
        return settled(sheet.add(Finding.open(row.text("rule"), Versions.of(row), point, why)));
    }

    private static Optional<Boolean> settled(Finding point) {
        return point.open() ? Optional.empty() : Optional.of(point.met());
    }

    /** That somebody is no child is not worth a word; that a named reason does not hold is. */
    private boolean noted(RateRow row, boolean exempt, String name, @Nullable FeeExemption said) {
        var rule = row.text("rule");
        var found = Finding.of(rule, Versions.of(row), name, exempt, row.text("text"), Fact.of("care", name));
        if (said != null) {
            sheet.add(found.judged(exempt, said.reasons(), said.by(), null));
        } else if (exempt) {
            sheet.add(found);
        }
        if (exempt) {
            sheet.word(rule, "exemption " + name, row, "reason");
        }
        return exempt;
    }
}
