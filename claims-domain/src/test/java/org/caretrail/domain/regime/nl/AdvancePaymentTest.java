package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** EU-25-9: on what an advance may be paid, and up to what. */
class AdvancePaymentTest {

    @Test
    void EU_25_9_it_is_paid_on_what_may_be_judged_under_article_25_alone() {
        assertThat(law(claim("100.00", ART_25))).isTrue();
        assertThat(law(claim("100.00"))).isTrue();
        assertThat(law(claim("100.00", POLICY))).isFalse();
    }

    @Test
    void EU_25_9_up_to_what_was_borne_on_those_invoices() {
        var claim = unforeseen(
                NlCases.claim(Invoices.treatment("1", "100.00", ART_25), Invoices.treatment("2", "900.00", POLICY)));

        assertThat(claim.law.mostAhead(claim.facts(), claim.book())).contains(eur("100.00"));
    }

    @Test
    void EU_25_9_a_bill_in_another_currency_counts_once_its_rate_is_known() {
        var line = new InvoiceLine(
                "1.1", null, LineCategory.TREATMENT, null, LocalDate.of(2020, 5, 6), Money.of("1000.00", "XAF"));
        var claim = unforeseen(NlCases.claim(Invoices.invoice("1", line, null, ART_25)));

        assertThat(claim.law.mostAhead(claim.facts(), claim.book())).isEmpty();
    }

    private static boolean law(NlCase claim) {
        return claim.law.paysAhead(claim.facts());
    }

    private static NlCase claim(String cost, Basis... bases) {
        return unforeseen(NlCases.claim(Invoices.treatment("1", cost, bases)));
    }

    private static NlCase unforeseen(NlCase claim) {
        return claim.planned(false, NeedArose.ABROAD);
    }
}
