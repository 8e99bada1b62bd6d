package org.caretrail.app.web.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caretrail.app.web.cover.CoverClaims.DECIDED;
import static org.caretrail.app.web.cover.CoverClaims.documented;
import static org.caretrail.app.web.cover.CoverClaims.eur;
import static org.caretrail.app.web.cover.CoverClaims.settled;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;

/** NL-SUPP-3: all nights, journeys and companions of one expertise treatment come to EUR 5 000, over all its claims. */
class ExpertiseCoverTest extends CaseTest {

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
        return documented(open(claim(treatedFrom, companion))).answered(DECIDED);
    }

    private static OpenCase decided(OpenCase claim) {
        return claim.decidedAsProposed(DECIDED);
    }

    private Application claim(String treatedFrom, String companion) {
        return CoverClaims.claim(
                        number,
                        "SUPPLEMENTARY",
                        Map.of("category", "COMPANION", "careOn", treatedFrom, "amount", eur(companion)))
                .with("/care/kind", "INPATIENT")
                .with("/care/planned", true)
                .with("/care/needArose", "HOME")
                .with("/care/from", treatedFrom)
                .with("/care/to", "2020-07-10");
    }

    private static List<String> paid(OpenCase claim) {
        await().until(() -> !claim.now().at("/payments").isEmpty());
        return texts(claim.now().at("/payments"), "/amount/amount");
    }
}
