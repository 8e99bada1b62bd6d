package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;

/**
 * Y v CAK, C-636/19 and CRvB 2022:276: diagnosed 2015-03-12, operated on in Germany on 03-20 and 03-25 without a prior
 * request, over 16 000 in all, about 9 000 of it aftercare. The exact sums and the Dutch tariff are made up.
 */
class YvCakTest extends DutchClaimTest {

    private static final String DECIDED = "2022-02-10";

    @Test
    void NL_CAK_6_y_v_cak_is_no_outright_refusal_and_all_costs_are_paid() {
        var kase = decided(List.of("ART_25", "ART_26"));

        assertThat(kase.status()).isEqualTo("PARTLY_GRANTED");
        assertThat(part(kase, "ART_25").at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(part(kase, "ART_26").at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(part(kase, "DIRECTIVE").at("/outcome").asString()).isEqualTo("GRANTED");
        assertThat(decision(kase).at("/amounts/payout/amount").asString()).isEqualTo("16100.00");
    }

    @Test
    void NL_CAK_6_y_v_cak_says_why_the_regulation_does_not_pay() {
        var kase = decided(List.of("ART_25", "ART_26"));
        var why =
                kase.read("/decisions/" + kase.lastDecision() + "/explanation").at("/findings");

        assertThat(elements(why).stream().filter(f -> !f.at("/met").asBoolean()))
                .extracting(f -> f.at("/rule").asString())
                .containsExactlyInAnyOrder("EU-19", "NL-S2-4");
        assertThat(texts(why, "/rule")).contains("NL-CAK-6", "NL-ROUTE-5", "NL-CAK-10");
    }

    @Test
    void NL_CAK_6_who_names_no_basis_is_routed_to_the_directive() {
        var kase = decided(List.of());

        assertThat(kase.status()).isEqualTo("GRANTED");
        assertThat(texts(decision(kase).at("/parts"), "/basis")).containsExactly("DIRECTIVE");
    }

    private OpenCase decided(List<String> bases) {
        var application = application("NL_CAK", "DE", "BE", "2015-06-01")
                .with("/care/planned", true)
                .with("/care/urgent", true)
                .with("/care/needArose", "HOME")
                .with("/care/from", "2015-03-20")
                .with("/care/to", "2015-03-27")
                .with(
                        "/invoices",
                        List.of(invoice(
                                "2015-04-10", bases, line("2015-03-20", "7100.00"), line("2015-03-25", "9000.00"))));
        var kase = claim(application);
        settled(kase, DECIDED, "MAMMA", sum("NL-TARIFF-1", "step 1 tariff of MAMMA in 2015", "17000.00"));
        return kase.answered(DECIDED).decidedAsProposed(DECIDED);
    }
}
