package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;

/**
 * HR 2023:1528: a hip clinic in Belgium, an in-kind policy, consent but no S2; 80 % of the average contracted rate was
 * paid. The sums, the days and the name of the policy are made up.
 */
class Hr20231528Test extends DutchClaimTest {

    private static final String DECIDED = "2017-06-20";

    @Test
    void NL_S2_4_hr_2023_1528_consent_under_the_policy_opens_no_supplement() {
        var kase = decided();

        assertThat(part(kase, "ART_26").at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(part(kase, "ART_26").at("/rules").toString()).contains("NL-S2-4@");
        assertThat(decision(kase).at("/amounts/supplement").isMissingNode()).isTrue();
    }

    @Test
    void NL_POLICY_14_hr_2023_1528_pays_80_percent_of_the_average_contracted_rate_and_no_more() {
        var kase = decided();

        assertThat(part(kase, "POLICY").at("/amounts/policyCeiling/amount").asString())
                .isEqualTo("8000.00");
        assertThat(decision(kase).at("/amounts/payout/amount").asString()).isEqualTo("8000.00");
    }

    private OpenCase decided() {
        var application = application("NL_ZVW", "BE", "NL", "2017-06-01")
                .with("/person/insurer", "MADE_UP_INSURER")
                .with("/person/policy", "IN_KIND")
                .with("/care/planned", true)
                .with("/care/needArose", "HOME")
                .with("/care/from", "2017-04-03")
                .with("/care/to", "2017-04-07")
                .with(
                        "/invoices",
                        List.of(invoice("2017-04-10", List.of("ART_26", "POLICY"), line("2017-04-03", "12000.00"))));
        var kase = claim(application);
        settled(
                kase,
                DECIDED,
                "HIP",
                verdict("NL-POLICY-4", "DEDUCTIBLE_OPEN_2017", "met"),
                verdict("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", "not_met"));
        return kase.answered(DECIDED).decidedAsProposed(DECIDED);
    }
}
