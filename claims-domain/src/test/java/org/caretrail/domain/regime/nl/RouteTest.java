package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.POLICY;

import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.regime.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-ROUTE: which way the facts lead, said in the proposal of every claim. */
class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "BE, 2020-05-06, NL-ROUTE-1, EHIC",
        "NO, 2020-05-06, NL-ROUTE-1, EHIC",
        "AU, 2020-05-06, NL-ROUTE-1, EHIC",
        "MK, 2020-05-06, NL-ROUTE-1, EHIC",
        "TR, 2020-05-06, NL-ROUTE-2, form 111",
        "BA, 2020-05-06, NL-ROUTE-2, form 111",
        "ME, 2020-05-06, NL-ROUTE-2, form 111",
        "RS, 2020-05-06, NL-ROUTE-2, form 111",
        "TN, 2020-05-06, NL-ROUTE-2, form 111",
        "US, 2020-05-06, NL-ROUTE-3, worldwide cover",
        "GB, 2020-05-06, NL-ROUTE-1, article 25",
        "GB, 2021-01-01, NL-ROUTE-10, EHIC",
    })
    void NL_ROUTE_1_2_3_10_unforeseen_care_by_state(String country, String day, String rule, String words) {
        assertThat(route(country, day, false).rule()).isEqualTo(rule);
        assertThat(route(country, day, false).words()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "BE, 2020-05-06, NL-ROUTE-4, S2",
        "CH, 2020-05-06, NL-ROUTE-4, S2",
        "GB, 2021-01-01, NL-ROUTE-10, policy",
        "TR, 2020-05-06, NL-ROUTE-12, no S2",
        "US, 2020-05-06, NL-ROUTE-12, no S2",
        "NL, 2020-05-06, NL-ROUTE-9, at home",
    })
    void NL_ROUTE_4_12_planned_care_by_state(String country, String day, String rule, String words) {
        assertThat(route(country, day, true).rule()).isEqualTo(rule);
        assertThat(route(country, day, true).words()).contains(words);
    }

    @Test
    void NL_ROUTE_2_a_claim_says_that_form_111_was_the_way() {
        var claim = unforeseen(POLICY).country("TR");

        assertThat(claim.findings("NL-ROUTE-2"))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("form 111"));
    }

    @Test
    void NL_ROUTE_3_a_claim_for_care_in_the_rest_of_the_world_names_the_worldwide_cover() {
        assertThat(unforeseen(POLICY).country("US").findings("NL-ROUTE-3"))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("at most the Dutch rate"));
    }

    @Test
    void NL_ROUTE_5_says_in_words_what_speaks_for_a_plan() {
        var planned =
                PlannedCare.of(NlCases.claim(Invoices.treatment("1", "1.00")).facts());

        assertThat(planned.facts())
                .extracting(f -> f.name() + ": " + f.value())
                .contains(
                        "speaks for a plan: it was arranged before the journey; the need of care arose at home",
                        "speaks against one: nothing");
    }

    @Test
    void NL_ROUTE_4_is_the_right_route_of_who_asks_for_planned_care_under_article_25() {
        var proposal = NlCases.claim(Invoices.treatment("1", "100.00", ART_25)).proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("S2 authorisation");
    }

    @Test
    void NL_ROUTE_1_is_the_right_route_of_who_asks_for_unforeseen_care_under_article_26() {
        assertThat(unforeseen(ART_26).proposal().rightRoute()).contains("EHIC");
    }

    @Test
    void NL_ROUTE_8_outside_europe_the_scheme_of_the_state_is_no_choice() {
        var claim = unforeseen(ART_25).country("US");

        assertThat(claim.findings("NL-ROUTE-8")).extracting(Finding::met).containsExactly(false);
        assertThat(claim.proposal().rightRoute()).contains("worldwide cover");
    }

    @Test
    void NL_ROUTE_8_in_a_treaty_state_it_is() {
        var claim = unforeseen(ART_25).country("TR");

        assertThat(claim.findings("NL-ROUTE-8")).extracting(Finding::met).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({"BE, ART_25", "AU, ART_25", "TR, ART_25", "US, POLICY"})
    void NL_ROUTE_1_unforeseen_care_goes_to_the_scheme_of_a_state_where_that_is_a_choice(String country, Basis basis) {
        var claim = NlCases.claim(Invoices.treatment("1", "100.00"))
                .country(country)
                .planned(false, NeedArose.ABROAD);

        assertThat(claim.proposal().parts()).extracting(Part::basis).containsExactly(basis);
    }

    @Test
    void NL_ROUTE_6_the_card_covers_no_private_provider() {
        assertThat(unforeseen(ART_25).sector(Sector.PRIVATE).proposal().outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(unforeseen(ART_25).sector(null).questions())
                .extracting(Question::rule)
                .contains("NL-ROUTE-6");
    }

    @Test
    void NL_ROUTE_6_asks_whether_transport_was_transport_home() {
        var claim = NlCases.claim(Invoices.of("1", LineCategory.TRANSPORT, "100.00", ART_25))
                .planned(false, NeedArose.ABROAD);

        assertThat(claim.questions()).extracting(Question::condition).contains("NO_TRANSPORT_HOME");
        assertThat(claim.answer("NL-ROUTE-6", "NO_TRANSPORT_HOME", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    private static Route route(String country, String day, boolean planned) {
        var claim = NlCases.claim(Invoices.treatment("1", "1.00"))
                .country(country)
                .care(day, null)
                .decided(day);
        return Route.of(planned, claim.facts(), claim.book());
    }

    private static NlCase unforeseen(Basis basis) {
        return NlCases.claim(Invoices.treatment("1", "100.00", basis)).planned(false, NeedArose.ABROAD);
    }
}
