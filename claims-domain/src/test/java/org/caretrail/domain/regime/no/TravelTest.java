package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Journey;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTest {

    @ParameterizedTest(name = "{0} km on {1}: {2}")
    @CsvSource({
        "69,     2024-03-11, 72.00",
        "57,     2024-03-11, 0.00",
        "299.9,  2024-03-11, 1457.40",
        "10.1,   2024-03-11, 0.00",
        "9.9,    2024-03-11, 0.00",
        "69,     2024-12-31, 72.00",
        "69,     2025-03-03, 85.80"
    })
    void NO_TRAVEL_is_the_notional_journey_at_home(String kilometres, String day, String nok) {
        var proposal = Helfo.proposed(travelling(Bills.journey(kilometres, "20.00"), day));

        assertTravel(proposal, nok);
    }

    @ParameterizedTest(name = "{0} km at {1} on {2}: {3}")
    @CsvSource({
        "10,  44.00, 2024-03-11, distance",
        "300, 44.00, 2024-03-11, scheduled transport each way",
        "69,  ,      2024-03-11, minimum fare",
        ",    44.00, 2024-03-11, journey",
        "69,  44.00, 2025-01-01, rate per km",
        "69,  44.00, 2025-03-02, rate per km",
        "69,  44.00, 2019-03-11, own share each way",
        "69,  44.00, 2021-03-11, rate per km"
    })
    void NO_TRAVEL_waits_for_a_person_without_a_figure(
            @Nullable String kilometres, @Nullable String fare, String day, String point) {
        assertThat(Helfo.open(Helfo.proposed(travelling(Bills.journey(kilometres, fare), day))))
                .contains("NO-TRAVEL " + point);
    }

    @ParameterizedTest(name = "minimum fare {0}: {1}")
    @CsvSource({"206.99, 72.00", "207.00, 0.00"})
    void NO_TRAVEL_must_be_dearer_than_the_minimum_fare_and_refuses_nothing_else(String fare, String nok) {
        var proposal = Helfo.proposed(travelling(Bills.journey("69", fare), "2024-03-11"));

        assertTravel(proposal, nok);
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(Money.of("100.00", "NOK"));
    }

    @Test
    void NO_TRAVEL_1_takes_the_own_share_from_the_cheapest_transport_that_stands_for_the_km_rate() {
        var far = travelling(Bills.journey("800", "44.00"), "2024-03-11")
                .given("NO-TRAVEL", "scheduled transport each way", "1850.00");
        assertTravel(Helfo.proposed(far), "3358.00");
        assertThat(Helfo.proposed(far).steps())
                .filteredOn(step -> step.name().equals("travel"))
                .singleElement()
                .satisfies(step -> assertThat(step.inputs()).contains(Fact.of("own share each way", "NOK 171.00")));

        assertTravel(Helfo.proposed(far.born("2010-01-01")), "3700.00");
    }

    @Test
    void NO_TRAVEL_takes_no_own_share_from_children_or_who_is_exempt() {
        var child = travelling(Bills.journey("69", "44.00"), "2024-03-11").born("2010-01-01");
        assertTravel(Helfo.proposed(child), "414.00");

        var exempt = travelling(Bills.journey("69", "44.00"), "2024-03-11").answeredBut(Helfo.CLAIM, "OWN_SHARE_DUE");

        assertTravel(Helfo.CLAIM.propose(exempt, Helfo.BOOK), "414.00");
    }

    @Test
    void NO_TRAVEL_1_drops_both_conditions_in_an_emergency_and_with_a_certified_need() {
        var near = Bills.journey("9", null);
        var emergency =
                travelling(near, "2024-03-11").needArose(NeedArose.EMERGENCY).born("2010-01-01");
        assertTravel(Helfo.proposed(emergency), "54.00");

        var certified = travelling(near, "2024-03-11").born("2010-01-01").settled("NO-TRAVEL-1", null, true);

        assertTravel(Helfo.proposed(certified), "54.00");
    }

    @ParameterizedTest(name = "received {0}: open {1}")
    @CsvSource({"2024-09-16, false", "2024-09-17, true"})
    void NO_CLOCK_12_leaves_a_late_travel_claim_to_a_person(String received, boolean open) {
        var facts = travelling(Bills.journey("69", "44.00"), "2024-03-11")
                .care(CareKind.INPATIENT, "2024-03-11", "2024-03-15")
                .received(received)
                .decided("2024-10-01")
                .settled("NO-CLOCK-3", null, true)
                .settled("NO-CLOCK-1", null, true);

        assertThat(Helfo.open(Helfo.proposed(facts)).contains("NO-CLOCK-12 travel"))
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "added on {0}: open {1}")
    @CsvSource({"2024-09-16, false", "2024-09-17, true"})
    void NO_CLOCK_12_counts_to_the_day_on_which_travel_was_first_claimed(String added, boolean open) {
        var facts = travelling(Bills.journey("69", "44.00"), "2024-03-11")
                .care(CareKind.INPATIENT, "2024-03-11", "2024-03-15")
                .travelCameIn(added)
                .decided("2024-10-01");

        assertThat(Helfo.open(Helfo.proposed(facts)).contains("NO-CLOCK-12 travel"))
                .isEqualTo(open);
    }

    @Test
    void NO_CLOCK_12_found_late_costs_the_travel_only() {
        var late = travelling(Bills.journey("69", "44.00"), "2024-03-11")
                .received("2024-09-20")
                .decided("2024-10-01")
                .settled("NO-CLOCK-3", null, true)
                .settled("NO-CLOCK-12", null, false);
        var proposal = Helfo.proposed(late);

        assertTravel(proposal, "0.00");
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void a_claim_without_travel_has_no_travel_amount() {
        assertThat(Helfo.proposed(Helfo.stay("ONE")).amounts().of(AmountKind.TRAVEL))
                .isEmpty();
    }

    private static Facts travelling(Journey journey, String day) {
        return Helfo.claim(Bills.claimWithTravel(journey, Bills.invoice("1", day, Bills.line("1.1", "100.00", "NOK"))))
                .filed(DocumentKind.TRAVEL_CLAIM_FORM, DocumentKind.TRAVEL_DOCUMENT)
                .care(CareKind.INPATIENT, day, day)
                .received(day)
                .decided("2025-06-02")
                .price(Helfo.code("ONE"))
                .given("NO-AMOUNT-2", null, "50000")
                .given("NO-AMOUNT-3", null, "1")
                .settled("NO-AMOUNT-1", null, true);
    }

    private static void assertTravel(Proposal proposal, String nok) {
        assertThat(proposal.amounts().of(AmountKind.TRAVEL)).contains(Money.of(nok, "NOK"));
    }
}
