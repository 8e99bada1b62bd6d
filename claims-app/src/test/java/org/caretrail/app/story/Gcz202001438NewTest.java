package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The facts of GCZ 202001438, decided after the Zorginstituut's method had changed. */
class Gcz202001438NewTest extends StoryTest {

    Gcz202001438NewTest() {
        super("gcz-202001438-new");
    }

    @Test
    void NL_TARIFF_3_without_the_margin_the_notional_amount_is_the_tariff_alone() {
        var admission = kase("claim").at("/decisions/0/parts/0");

        assertThat(kase("claim").at("/decisions/0/decidedOn").asString()).isEqualTo("2022-03-16");
        assertThat(admission.at("/amounts/notional/amount").asString()).isEqualTo("5925.67");
        assertThat(admission.at("/amounts/supplement/amount").asString()).isEqualTo("0.00");
        assertThat(explanation("claim", "claimDecision").at("/steps").toString())
                .doesNotContain("nl-margins");
    }
}
