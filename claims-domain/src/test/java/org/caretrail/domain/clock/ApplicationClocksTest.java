package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.clock.Clocks.all;
import static org.caretrail.domain.clock.Clocks.one;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** NO-CLOCK-1, -2, -3, -12: whether it was applied for in time, bill by bill. */
class ApplicationClocksTest {

    @Test
    void NO_CLOCK_1_a_claim_was_made_within_six_months_of_each_treatment_date_or_was_not() {
        assertThat(one(ClockKind.APPLICATION, claimedOn(LocalDate.of(2024, 10, 7)))
                        .term())
                .extracting("rule", "startedOn", "dueOn")
                .containsExactly("NO-CLOCK-1", LocalDate.of(2024, 4, 5), LocalDate.of(2024, 10, 7));
        assertThat(one(ClockKind.APPLICATION, claimedOn(LocalDate.of(2024, 10, 7)))
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void NO_CLOCK_1_a_bill_that_came_in_later_is_met_or_missed_by_its_own_day() {
        var bill = new Invoice(
                "2",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(new InvoiceLine("2.1", null, null, null, LocalDate.of(2024, 4, 5), Money.of("1", "NOK"))));
        var added = new InvoiceAdded(CASE, LocalDate.of(2024, 10, 8), bill);

        assertThat(all(ClockKind.APPLICATION, claimedOn(LocalDate.of(2024, 4, 8)), added))
                .extracting(CaseClock::about, c -> c.term().rule(), CaseClock::state)
                .containsExactly(
                        tuple("2024-04-05 invoice 1", "NO-CLOCK-1", State.MET),
                        tuple("2024-04-05 invoice 2", "NO-CLOCK-1", State.EXPIRED),
                        tuple("2024-04-05 invoice 2 extended", "NO-CLOCK-3", State.MET));
    }

    @Test
    void NO_CLOCK_3_beside_a_claim_that_is_late_runs_the_longest_extension() {
        var clocks = all(ClockKind.APPLICATION, claimedOn(LocalDate.of(2024, 10, 8)));

        assertThat(clocks)
                .extracting(c -> c.term().rule(), CaseClock::state)
                .containsExactly(tuple("NO-CLOCK-1", State.EXPIRED), tuple("NO-CLOCK-3", State.MET));
    }

    @Test
    void NO_CLOCK_12_travel_that_a_correction_adds_counts_to_its_day() {
        var with = claimedWithTravel();
        var without = new ClaimSubmitted(CASE, day(0), NUMBER, with.application(), claim());
        var added = corrected(with, 300);

        assertThat(all(ClockKind.APPLICATION, without, added))
                .filteredOn(c -> c.about().equals("travel"))
                .singleElement()
                .extracting(c -> c.term().dueOn(), CaseClock::state)
                .containsExactly(LocalDate.of(2024, 11, 6), State.EXPIRED);
        assertThat(all(ClockKind.APPLICATION, with, corrected(without, 20), added))
                .filteredOn(c -> c.about().equals("travel"))
                .singleElement()
                .extracting(CaseClock::state)
                .isEqualTo(State.MET);
    }

    @Test
    void NO_CLOCK_12_travel_is_claimed_within_six_months_of_coming_home() {
        assertThat(all(ClockKind.APPLICATION, claimedWithTravel()))
                .filteredOn(c -> c.about().equals("travel"))
                .singleElement()
                .extracting(c -> c.term().rule(), c -> c.term().dueOn())
                .containsExactly("NO-CLOCK-12", LocalDate.of(2024, 11, 6));
    }

    @Test
    void NO_CLOCK_2_an_S2_is_asked_for_within_six_months_where_it_is_asked_for_afterwards() {
        var after = authorised(application(Scheme.NO_HELFO, PERSON, day(-10), day(-5)));

        assertThat(one(ClockKind.APPLICATION, after).term())
                .extracting("rule", "startedOn")
                .containsExactly("NO-CLOCK-2", day(-10));
        assertThat(all(ClockKind.APPLICATION, authorised())).isEmpty();
    }

    private static ApplicationCorrected corrected(ClaimSubmitted right, int on) {
        return new ApplicationCorrected(
                CASE, day(on), "/travel", null, null, right.application(), right.request(), said("as they said"));
    }

    /** Care on 5 April 2024: six months end on Saturday 5 October, and so on Monday. */
    private static ClaimSubmitted claimedOn(LocalDate received) {
        var a = application(Scheme.NO_HELFO, PERSON, day(3), day(3));
        var late = new Application(
                a.scheme(), received, a.channel(), a.personId(), a.person(), a.representative(), a.care());
        return new ClaimSubmitted(CASE, received, NUMBER, late, claim());
    }
}
