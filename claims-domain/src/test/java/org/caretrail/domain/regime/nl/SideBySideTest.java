package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.DIRECTIVE;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Part;
import org.junit.jupiter.api.Test;

/** The same planned operation in Germany, paid by the patient: an insurer's law and the CAK's, side by side. */
class SideBySideTest {

    private static final String COST = "9000.00";

    @Test
    void NL_CAK_6_and_NL_POLICY_14_pay_the_same_care_by_different_laws() {
        var insured = insured().proposal();
        var treaty = treaty().proposal();

        assertThat(insured.parts()).extracting(Part::basis).containsExactly(POLICY);
        assertThat(treaty.parts()).extracting(Part::basis).containsExactly(DIRECTIVE);
        assertThat(insured.amounts().of(AmountKind.PAYOUT)).contains(eur("5540.67"));
        assertThat(treaty.amounts().of(AmountKind.PAYOUT)).contains(eur("5925.67"));
    }

    @Test
    void NL_POLICY_4_only_the_insured_owes_a_deductible() {
        assertThat(insured().proposal().amounts().of(AmountKind.DEDUCTIBLE)).contains(eur("385.00"));
        assertThat(treaty().proposal().amounts().of(AmountKind.DEDUCTIBLE)).isEmpty();
    }

    @Test
    void NL_ROUTE_9_each_law_sends_the_others_people_away_or_asks_the_fund_of_residence() {
        assertThat(treaty().living("NL").proposal().rightRoute()).contains("insurer");
        assertThat(NlCases.authorisation().living("BE").findings("EU-26-2"))
                .extracting(Finding::open)
                .containsExactly(true);
    }

    @Test
    void NL_REMEDY_6_the_insured_is_reconsidered_and_the_treaty_entitled_objects() {
        var regime = new Netherlands();
        var book = insured().book();
        var day = LocalDate.of(2022, 3, 16);

        assertThat(regime.remedies(Scheme.NL_ZVW).complaintTerm(day, book)).isEmpty();
        assertThat(regime.remedies(Scheme.NL_CAK).complaintTerm(day, book)).isPresent();
    }

    private static NlCase insured() {
        return NlCases.claim(Invoices.treatment("1", COST))
                .country("DE")
                .decided("2022-03-16")
                .answer("NL-POLICY-1", "BY_LISTED_REFERRER", true)
                .answer("NL-POLICY-8", "NOT_EXCLUDED", true)
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur("385.00"));
    }

    private static NlCase treaty() {
        return NlCases.treatyClaim(Invoices.treatment("1", COST)).decided("2022-03-16");
    }
}
