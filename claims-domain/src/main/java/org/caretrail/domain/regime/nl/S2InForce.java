package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * NL-S2-4 and NL-S2-8: only an S2 opens article 26(6) and (7) (EU-26-1); consent under the policy does not. Who paid
 * first may use it afterwards, so only the days of care must lie within it. Of a stay that runs beyond it (EU-26-7: authorised care
 * only) a person says whether the invoice holds that part.
 */
record S2InForce(ClaimedInvoice invoice) implements Rule {

    static final String NEEDED = "NL-S2-4";
    private static final String USED = "NL-S2-8";
    private static final String VERSION = "2010-05-01";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var s2 = facts.s2();
        var terms = terms(s2);
        if (s2 == null || terms == null) {
            return List.of(without(facts));
        }
        var extended = facts.heard().extendedUntil(s2.decisionId());
        var until = extended.orElse(terms.validUntil());
        return Stream.of(
                        Stream.of(within(terms.validFrom(), until), whoeverInsures(facts)),
                        extended.stream().map(day -> extended(terms.validUntil(), day)))
                .flatMap(found -> found)
                .toList();
    }

    private static @Nullable S2Terms terms(@Nullable Decision s2) {
        return s2 != null && s2.outcome().favourable() ? s2.s2() : null;
    }

    private Finding without(CaseFacts facts) {
        var consents = facts.heard().coverage().consents().stream()
                .map(c -> Fact.of("consent under the policy", c.validFrom() + " to " + c.validUntil()));
        return Finding.of(
                NEEDED,
                VERSION,
                point(),
                false,
                "Only an S2 in force opens article 26 (EU-26-1); consent under the policy is not one.",
                consents.toArray(Fact[]::new));
    }

    private Finding within(LocalDate from, LocalDate until) {
        var days = invoice.careDays();
        var all = Stream.concat(days.stream(), invoice.stay().stream()).sorted().toList();
        var seen = new Fact[] {
            Fact.of("first day of care", all.getFirst()),
            Fact.of("last day of care", all.getLast()),
            Fact.of("S2 from", from),
            Fact.of("S2 until", until)
        };
        var covered = within(days, from, until);
        return covered && !within(all, from, until)
                ? Finding.open(
                        USED,
                        VERSION,
                        point(),
                        "The stay runs beyond the S2: that the invoice holds only what lies within it (EU-26-7).",
                        seen)
                : Finding.of(
                        USED,
                        VERSION,
                        point(),
                        covered,
                        "The care lies within an S2 in force (EU-26-1), which may be used after the insured paid.",
                        seen);
    }

    private static boolean within(List<LocalDate> days, LocalDate from, LocalDate until) {
        return !days.getFirst().isBefore(from) && !days.getLast().isAfter(until);
    }

    private Finding extended(LocalDate first, LocalDate until) {
        return Finding.of(
                "EU-26-5",
                VERSION,
                point(),
                true,
                "The authorisation was extended, on the report of the institution of stay that more care is needed.",
                Fact.of("S2 until", first),
                Fact.of("extended until", until));
    }

    /** NL-S2-5: asked of no insurer, so that a change of insurer takes nothing away (Zvw art. 14(5)). */
    private Finding whoeverInsures(CaseFacts facts) {
        return Finding.of(
                "NL-S2-5",
                VERSION,
                point(),
                true,
                "An S2 holds for its validity, whichever insurer the insured has changed to since.",
                Fact.of(
                        "insurer on the first day of care",
                        PolicyRow.insurer(facts, invoice.careDay()).orElse("not known")));
    }

    private String point() {
        return "S2_" + invoice.id();
    }
}
