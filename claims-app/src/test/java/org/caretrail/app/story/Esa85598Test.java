package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EFTA Surveillance Authority, document 85598: weight 1.000, cost above the cap. */
class Esa85598Test extends StoryTest {

    Esa85598Test() {
        super("esa-85598");
    }

    @ParameterizedTest
    @CsvSource({"claim2020, 36646.40, 45808", "claim2024, 52248.00, 52248"})
    void NO_AMOUNT_1_the_cap_is_80_percent_before_and_100_percent_from_2023_10_02(
            String claim, String cap, String unitPrice) {
        var decision = kase(claim).at("/decisions/0");

        assertThat(decision.at("/amounts/ceiling/amount").asString()).isEqualTo(cap);
        assertThat(decision.at("/amounts/payout/amount").asString()).isEqualTo(cap);
        var steps = read("/api/v1/cases/" + id(claim) + "/decisions/"
                        + decision.at("/decisionId").asString() + "/explanation")
                .at("/steps")
                .toString();
        assertThat(steps).contains(unitPrice, "NO-AMOUNT-1", "NO-AMOUNT-2");
    }
}
