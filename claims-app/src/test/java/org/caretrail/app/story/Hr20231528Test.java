package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
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
    void NL_S2_4_hr_2023_1528_the_consent_is_recorded_and_the_refusal_of_the_supplement_names_it() {
        var number = Application.somebody();
        var consented = consented(number);
        var kase = decided(number, consented);
        var why = kase.read("/decisions/" + kase.lastDecision() + "/explanation");

        assertThat(consented.history()).endsWith("PolicyConsentGiven");
        assertThat(consented.now().at("/s2").isNull()).isTrue();
        assertThat(consented
                        .now()
                        .at("/correspondence/policyConsents/0/validUntil")
                        .asString())
                .isEqualTo("2017-04-07");
        assertThat(elements(why.at("/findings")).stream()
                        .filter(f -> f.at("/rule").asString().equals("NL-S2-4"))
                        .filter(f -> !f.at("/met").asBoolean())
                        .map(f -> f.at("/facts").toString()))
                .singleElement()
                .asString()
                .contains("consent under the policy", "2017-04-03 to 2017-04-07");
        assertThat(decision(kase).at("/amounts/supplement").isMissingNode()).isTrue();
        assertThat(decision(kase).at("/amounts/payout/amount").asString()).isEqualTo("8000.00");
    }

    @Test
    void NL_POLICY_14_hr_2023_1528_pays_80_percent_of_the_average_contracted_rate_and_no_more() {
        var kase = decided();

        assertThat(part(kase, "POLICY").at("/amounts/policyCeiling/amount").asString())
                .isEqualTo("8000.00");
        assertThat(decision(kase).at("/amounts/payout/amount").asString()).isEqualTo("8000.00");
    }

    private OpenCase decided() {
        var number = Application.somebody();
        return decided(number, consented(number));
    }

    /** The insurer consented under the policy, and gave no S2. */
    private OpenCase consented(String number) {
        var kase = open(inBelgium(Application.minimal("s2-authorisations", "NL_ZVW"))
                        .of(number)
                        .with("/through", "INSURED")
                        .receivedOn("2017-03-01"))
                .documents("nl", "REFERRAL", "DOCTOR_STATEMENT", "TREATMENT_OFFER");
        var consent = Map.of(
                "outcome",
                "GRANTED",
                "grants",
                "POLICY_CONSENT",
                "reasons",
                "By the policy.",
                "decidedOn",
                "2017-03-10");
        kase.done("handler", "/decision", consent);
        return kase;
    }

    private OpenCase decided(String number, OpenCase consented) {
        var kase = claim(inBelgium(application("NL_ZVW", "BE", "NL", "2017-06-01"))
                .of(number)
                .with("/s2Authorisation", consented.id())
                .with(
                        "/invoices",
                        List.of(invoice("2017-04-10", List.of("ART_26", "POLICY"), line("2017-04-03", "12000.00")))));
        settled(
                kase,
                DECIDED,
                "HIP",
                verdict("NL-POLICY-4", "DEDUCTIBLE_OPEN_2017", "met"),
                verdict("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", "not_met"));
        return kase.answered(DECIDED).decidedAsProposed(DECIDED);
    }

    private static Application inBelgium(Application application) {
        return application
                .with("/care/country", "BE")
                .with("/care/kind", "INPATIENT")
                .with("/care/provider", Map.of("name", "hip clinic", "sector", "PUBLIC", "hospital", true))
                .with("/person/name", "A")
                .with("/person/residence", "NL")
                .with("/person/insurer", "MADE_UP_INSURER")
                .with("/person/policy", "IN_KIND")
                .with("/care/planned", true)
                .with("/care/needArose", "HOME")
                .with("/care/from", "2017-04-03")
                .with("/care/to", "2017-04-07");
    }
}
