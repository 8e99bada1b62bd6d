package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.s2.Forwarded.LAST_DAY;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.requested;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.RatesReceived;
import org.caretrail.domain.event.ClaimEvent.RatesRequested;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Trigger.Kind;
import org.junit.jupiter.api.Test;

/** Terms and answers that run out where nothing acts by itself. */
class RanOutTest {

    @Test
    void EU_26_2_a_silence_that_was_over_when_the_case_was_recorded_is_a_persons_to_judge() {
        var judge = new Trigger(
                Kind.PERSON,
                "say what the silence means: its term was over when the application was recorded",
                "EU-26-2",
                LAST_DAY);
        var after = LAST_DAY.plusDays(1);
        var decided = new AuthorisationDecided(
                CASE, after, Taken.first(ChosenLaw.refusing().withoutSum(), 1100));

        assertThat(awaited(after, requested(), began(RECEIVED, true))).contains(judge);
        assertThat(awaited(after, requested(), began(RECEIVED, true), decided)).doesNotContain(judge);
        assertThat(awaited(after, requested(), began(RECEIVED, false))).doesNotContain(judge);
    }

    @Test
    void NO_CLOCK_13_money_that_nobody_drew_in_three_years_is_a_persons_who_says_what_lapses() {
        var last = LocalDate.of(2027, 4, 26);
        var lapses = new Trigger(
                Kind.PERSON,
                "say what lapses of decision " + Taken.FIRST + ": the term to draw it is over",
                "NO-CLOCK-13",
                last);
        var again = new DecisionReconsidered(
                CASE, last.plusDays(1), Taken.again(ChosenLaw.refusing().proposal(), 1200), null);

        assertThat(awaited(last, claimed(), DECIDED, ARRIVED)).doesNotContain(lapses);
        assertThat(awaited(last.plusDays(1), claimed(), DECIDED, ARRIVED)).contains(lapses);
        assertThat(awaited(last.plusDays(1), claimed(), DECIDED, ARRIVED, again))
                .doesNotContain(lapses);
        assertThat(awaited(last.plusDays(1), claimed(), DECIDED, ARRIVED, PAID)).doesNotContain(lapses);
    }

    @Test
    void EU_25_4_5_the_rates_of_the_institution_of_stay_are_awaited_then_asked_for_again_until_they_come() {
        var asked = new RatesRequested(CASE, day(5), "CNS", List.of("1"));
        var told = new RatesReceived(CASE, day(9), new StayRates("CNS", true, List.of()), List.of());
        var rates = new Trigger(Kind.MESSAGE, "the rates of CNS", "EU-25-4/5", day(65));
        var ask = Trigger.person("ask for the rates of CNS", "EU-25-4/5");

        assertThat(awaited(day(65), claimed(), asked)).contains(rates);
        assertThat(awaited(day(66), claimed(), asked)).contains(ask).doesNotContain(rates);
        assertThat(awaited(day(66), claimed(), asked, told)).doesNotContain(ask, rates);
        assertThat(awaited(day(66), claimed(), asked, DECIDED)).doesNotContain(ask, rates);
    }

    private static List<Trigger> awaited(LocalDate today, CaseEvent... events) {
        return Awaited.of(file(events), Forwarded.LAW, today);
    }
}
