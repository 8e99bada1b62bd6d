package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.shared.Money;

/** NL-POLICY-4 whatever the bills of a year and their order. */
class DeductiblePropertiesTest {

    private static final String OPEN = "385.00";

    @Property(tries = 200)
    void NL_POLICY_4_takes_no_more_than_the_year_has_in_any_order(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 100_000) Integer> cents, @ForAll int seed) {
        var shuffled = new ArrayList<>(cents);
        Collections.shuffle(shuffled, new Random(seed));

        var taken = taken(cents);
        var sum = cents.stream().mapToInt(c -> c).sum();
        assertThat(taken).isEqualTo(eur(OPEN).atMost(money(sum)));
        assertThat(taken(shuffled)).isEqualTo(taken);
    }

    private static Money taken(List<Integer> cents) {
        var invoices = new ArrayList<Invoice>();
        for (var amount : cents) {
            invoices.add(Invoices.treatment(
                    String.valueOf(invoices.size() + 1), money(amount).amount().toPlainString(), POLICY));
        }
        var claim = NlCases.claim(invoices.toArray(Invoice[]::new))
                .answer("NL-POLICY-1", "BY_LISTED_REFERRER", true)
                .answer("NL-POLICY-8", "NOT_EXCLUDED", true)
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur(OPEN));
        for (var i = 2; i <= cents.size(); i++) {
            claim.settle("NL-TARIFF-6", "tariff of invoice " + i, eur("5000.00"));
        }
        return claim.proposal().amounts().of(AmountKind.DEDUCTIBLE).orElseThrow();
    }

    private static Money money(int cents) {
        return eur(BigDecimal.valueOf(cents, 2).toPlainString());
    }
}
