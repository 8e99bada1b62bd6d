package org.caretrail.app.web.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** NL-SUPP-3: all nights, journeys and companions of one expertise treatment come to EUR 5 000, over all its claims. */
class ExpertiseCoverTest extends CaseTest {

    private static final String DECIDED = "2020-08-20";

    private final String number = Application.somebody();

    @Test
    void NL_SUPP_3_claims_of_one_treatment_share_its_ceiling() {
        assertThat(paid(decided(ready("2020-07-06", "3000.00")))).containsExactly("3000.00");
        var second = decided(ready("2020-07-06", "3000.00"));

        assertThat(paid(second)).containsExactly("2000.00");
        var settlement = settled(second);
        assertThat(settlement.at("/kind").asString()).isEqualTo("EXPERTISE_TOGETHER");
        assertThat(settlement.at("/withheld/amount").asString()).isEqualTo("1000.00");
    }

    @Test
    void NL_SUPP_3_another_treatment_of_the_year_has_its_own() {
        assertThat(paid(decided(ready("2020-07-06", "5000.00")))).containsExactly("5000.00");
        assertThat(paid(decided(ready("2020-07-07", "5000.00")))).containsExactly("5000.00");
    }

    @Test
    void NL_SUPP_3_two_claims_decided_at_the_same_moment_are_not_paid_more_together() {
        var one = ready("2020-07-06", "4000.00");
        var other = ready("2020-07-06", "4000.00");
        AtOnce.both(() -> decided(one), () -> decided(other));

        var counted = List.of(one, other).stream()
                .map(claim -> settled(claim).at("/counted/amount").asString())
                .toList();
        assertThat(counted).containsExactlyInAnyOrder("4000.00", "1000.00");
        assertThat(List.of(one, other).stream().flatMap(c -> paid(c).stream()))
                .containsExactlyInAnyOrder("4000.00", "1000.00");
    }

    private OpenCase ready(String treatedFrom, String companion) {
        var claim = open(claim(treatedFrom, companion))
                .documents("nl", "ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL");
        return claim.answered(DECIDED);
    }

    private static OpenCase decided(OpenCase claim) {
        return claim.decidedAsProposed(DECIDED);
    }

    private Application claim(String treatedFrom, String companion) {
        var line = Map.of(
                "category",
                "COMPANION",
                "careOn",
                treatedFrom,
                "amount",
                Map.of("amount", companion, "currency", "EUR"));
        var bill = Map.of(
                "number",
                UUID.randomUUID().toString(),
                "issuedOn",
                "2020-07-10",
                "paidOn",
                "2020-07-10",
                "basis",
                List.of("SUPPLEMENTARY"),
                "lines",
                List.of(line));
        return Application.minimal("reimbursement-claims", "NL_ZVW")
                .of(number)
                .receivedOn("2020-08-03")
                .with("/person/name", "A")
                .with("/person/dateOfBirth", "1970-01-01")
                .with("/person/residence", "NL")
                .with("/person/insurer", "ZILVEREN_KRUIS")
                .with("/person/policy", "BASIS_EXCLUSIEF")
                .with("/person/supplementary", List.of("THREE_STARS"))
                .with("/care/country", "US")
                .with("/care/kind", "INPATIENT")
                .with("/care/planned", true)
                .with("/care/needArose", "HOME")
                .with("/care/from", treatedFrom)
                .with("/care/to", "2020-07-10")
                .with("/invoices", List.of(bill));
    }

    /** What the account answered, once it has. */
    private static JsonNode settled(OpenCase claim) {
        await().until(() -> !claim.now().at("/settlements").isEmpty());
        return claim.now().at("/settlements/0");
    }

    private static List<String> paid(OpenCase claim) {
        await().until(() -> !claim.now().at("/payments").isEmpty());
        return texts(claim.now().at("/payments"), "/amount/amount");
    }
}
