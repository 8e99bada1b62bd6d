package org.caretrail.app.web.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** Applications for an S2 to the CAK, and what the institution of residence decides of one. */
class ResidenceTest extends CaseTest {

    private static final String DAY = "2024-02-20";

    @Test
    void NL_CAK_3_the_CAK_grants_an_S2_through_the_fund_of_residence() {
        var kase = Ready.authorisation(this, treaty("BE"));
        kase.decided("GRANTED", DAY);

        assertThat(kase.status()).isEqualTo("GRANTED");
        assertThat(kase.now().at("/s2/validFrom").asString()).isEqualTo("2024-03-11");
        assertThat(kase.history()).endsWith("AuthorisationDecided", "S2Issued");
    }

    @Test
    void NL_CAK_6_a_refusal_names_the_directive() {
        var kase = Ready.authorisation(this, treaty("BE"), "NOT_AVAILABLE_IN_THE_NETHERLANDS");
        kase.decided("REFUSED", DAY);

        assertThat(kase.now().at("/decisions/0/rightRoute").asString()).contains("NL-CAK-6");
    }

    @Test
    void NL_CAK_2_what_the_fund_of_residence_decides_itself_the_CAK_records_and_does_not_decide() {
        var kase = Ready.authorisation(this, treaty("ES"));
        assertThat(kase.read("/proposal").at("/rightRoute").asString()).contains("health fund");

        for (var outcome : List.of("GRANTED", "REFUSED")) {
            var refused = kase.post("handler", "/decision", Map.of("outcome", outcome, "decidedOn", DAY));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("/rule")).isEqualTo("NL-CAK-2");
        }
        kase.done("handler", "/residence-decision", decision("GRANTED"));

        assertThat(kase.status()).isEqualTo("REFERRED_ON");
        assertThat(kase.history()).endsWith("ResidenceInstitutionDecided");
    }

    @Test
    void EU_26_3_a_grant_on_our_behalf_is_a_grant() {
        var kase = Ready.authorisation(this, treaty("BE").with("/care/urgent", true));
        kase.done("handler", "/residence-decision", decision("GRANTED"));

        assertThat(kase.status()).isEqualTo("GRANTED");
        assertThat(kase.post("handler", "/decision", Map.of("outcome", "GRANTED", "decidedOn", DAY))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void EU_26_3_a_refusal_on_our_behalf_decides_nothing_and_is_noted() {
        var kase = Ready.authorisation(this, treaty("BE").with("/care/urgent", true));
        kase.done("handler", "/residence-decision", decision("REFUSED"));

        assertThat(kase.status()).isEqualTo("UNDER_ASSESSMENT");
        assertThat(elements(kase.read("/history").at("/items"))
                        .getLast()
                        .at("/words")
                        .asString())
                .contains("EU-26-3", "out of order");
    }

    @Test
    void EU_26_2_that_the_institution_of_residence_was_told_what_was_decided_is_kept() {
        var kase = Ready.authorisation(this, treaty("BE"));
        var decision = kase.decided("GRANTED", DAY);
        kase.done("handler", "/residence-notices", told(decision, "2024-02-21"));

        var told = kase.now().at("/correspondence/residenceTold/0");
        assertThat(told.at("/decision").asString()).isEqualTo(decision);
        assertThat(told.at("/institution").asString()).isEqualTo("fund");
        assertThat(told.at("/toldOn").asString()).isEqualTo("2024-02-21");
        assertThat(elements(kase.read("/history").at("/items"))
                        .getLast()
                        .at("/words")
                        .asString())
                .contains("fund was told", "EU-26-2");
    }

    @Test
    void EU_26_2_it_is_told_of_a_decision_of_this_case_and_not_before_it() {
        var kase = Ready.authorisation(this, treaty("BE"));
        assertThat(kase.post("handler", "/residence-notices", told(kase.id() + "-1", "2024-02-21"))
                        .status())
                .isEqualTo(404);
        var decision = kase.decided("GRANTED", DAY);
        assertThat(kase.post("handler", "/residence-notices", told(decision, "2024-02-19"))
                        .status())
                .isEqualTo(422);
    }

    private static Map<String, Object> told(String decision, String on) {
        return Map.of("decision", decision, "institution", "fund", "toldOn", on);
    }

    @Test
    void who_may_not_write_records_nothing() {
        var kase = open(treaty("BE"));

        assertThat(kase.post("auditor", "/residence-decision", decision("GRANTED"))
                        .status())
                .isEqualTo(403);
        for (var step : List.of("/consents", "/rate-requests", "/rate-answers", "/advances")) {
            assertThat(kase.post("auditor", step, Map.of()).status()).as(step).isEqualTo(403);
        }
    }

    private static Application treaty(String residence) {
        return Application.authorisation()
                .with("/scheme", "NL_CAK")
                .with("/care/country", "DE")
                .with("/person/residence", residence)
                .with("/through", "RESIDENCE_FUND")
                .with("/statement", Map.of("institution", "fund", "conditionsMet", true, "givenOn", "2024-01-30"));
    }

    private static Map<String, Object> decision(String outcome) {
        return Map.of(
                "institution",
                "fund",
                "outcome",
                outcome,
                "decidedOn",
                DAY,
                "validFrom",
                "2024-03-11",
                "validUntil",
                "2024-03-15");
    }
}
