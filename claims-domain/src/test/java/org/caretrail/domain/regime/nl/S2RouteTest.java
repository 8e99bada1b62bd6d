package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-ROUTE: the states and the care for which there is an S2, and the route named instead. */
class S2RouteTest {

    @ParameterizedTest
    @CsvSource({
        "BE, 2020-05-06, NL-ROUTE-4, MET",
        "NO, 2020-05-06, NL-ROUTE-4, MET",
        "CH, 2020-05-06, NL-ROUTE-4, MET",
        "NL, 2020-05-06, NL-ROUTE-4, NOT_MET",
        "GB, 2020-12-31, NL-ROUTE-4, MET",
        "GB, 2021-01-01, NL-ROUTE-10, OPEN",
        "TR, 2020-05-06, NL-ROUTE-12, NOT_MET",
        "US, 2020-05-06, NL-ROUTE-12, NOT_MET",
    })
    void NL_ROUTE_an_S2_exists_by_state_and_day(String country, String day, String rule, Result result) {
        var asked = NlCases.authorisation().country(country).care(day, null).decided(day);
        assertThat(asked.findings(rule))
                .singleElement()
                .satisfies(f -> assertThat(f.result()).isEqualTo(result));
    }

    @Test
    void NL_ROUTE_12_is_refused_without_asking_further() {
        var proposal = NlCases.authorisation()
                .country("TR")
                .without(DocumentKind.REFERRAL)
                .unanswered("NL-S2-1", "IN_PACKAGE")
                .proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("NL-POLICY");
    }

    @Test
    void NL_ROUTE_11_asks_which_part_of_cyprus() {
        var asked = NlCases.authorisation().country("CY");
        assertThat(asked.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-ROUTE-11");
        assertThat(asked.answer("NL-ROUTE-11", "IN_GREEK_PART", true).proposal().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(asked.answer("NL-ROUTE-11", "IN_GREEK_PART", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_ROUTE_5_sends_unplanned_care_to_article_25() {
        var proposal = NlCases.authorisation()
                .planned(false, NeedArose.ABROAD)
                .care("2020-05-01", null)
                .proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("article 25");
    }
}
