package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;

/** Visits to a clinic abroad, and the user fee that a claim for them is to have. */
final class Visits {

    private Visits() {}

    static Facts visit(CareKind kind, String day) {
        return Helfo.visit(kind, day, "900.00").received(day).decided("2025-06-02");
    }

    /** A visit in December and one in January. */
    static Facts sessions(String december, String january) {
        return Helfo.claim(Bills.claim(Bills.invoice(
                        "1",
                        "2024-01-04",
                        Bills.line("1.1", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2023-12-28", december, "NOK"),
                        Bills.line("1.2", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-01-04", january, "NOK"))))
                .care(CareKind.OUTPATIENT, "2023-12-28", "2024-01-04")
                .received("2024-01-10")
                .decided("2024-02-20")
                .given("NO-AMOUNT-3", null, "1.000")
                .given("NO-AMOUNT-2", null, "50000")
                .price(Helfo.episodes(
                        new Episode(LocalDate.of(2023, 12, 28), null, "ONE", null, null),
                        new Episode(LocalDate.of(2024, 1, 4), null, "ONE", null, null)));
    }

    static void assertFee(Proposal proposal, String nok) {
        assertThat(proposal.amounts().of(AmountKind.USER_FEE)).contains(Money.of(nok, "NOK"));
    }
}
