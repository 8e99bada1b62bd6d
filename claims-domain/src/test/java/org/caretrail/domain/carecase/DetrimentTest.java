package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;

import java.util.Currency;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Detriment;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetrimentTest {

    private static final Currency NOK = Currency.getInstance("NOK");

    @ParameterizedTest(name = "an S2 of days {0} to {1}, at most {2}: {3}")
    @CsvSource({
        "30, 34, 900,  false",
        "29, 35, ,     false",
        "31, 34, 900,  true",
        "30, 33, 900,  true",
        "30, 34, 899,  true"
    })
    void NO_CLOCK_10_an_S2_of_fewer_days_or_a_lower_maximum_is_worse(
            int from, int until, @Nullable String maximum, boolean worse) {
        assertThat(worse(s2(30, 34, "900"), s2(from, until, maximum))).isEqualTo(worse);
    }

    @Test
    void NO_CLOCK_10_a_maximum_where_none_was_stated_is_worse() {
        assertThat(worse(s2(30, 34, null), s2(30, 34, "900"))).isTrue();
    }

    @ParameterizedTest(name = "from day {0} to day {1}: {2}")
    @CsvSource({"50, 50, false", "50, 51, false", "50, , false", "50, 49, true", ", 50, true", ", , false"})
    void NO_CLOCK_10_a_stage_that_ends_earlier_is_worse(
            @Nullable Integer before, @Nullable Integer after, boolean worse) {
        assertThat(worse(staged(before), staged(after))).isEqualTo(worse);
    }

    @ParameterizedTest(name = "travel from {0} to {1}: {2}")
    @CsvSource({"72.00, 72.00, false", "72.00, 71.99, true", "72.00, 72.01, false"})
    void NO_CLOCK_10_less_travel_is_worse(String before, String after, boolean worse) {
        assertThat(worse(travelling(before), travelling(after))).isEqualTo(worse);
    }

    private static boolean worse(Decision before, Decision after) {
        return Detriment.of(before, after, NOK);
    }

    private static Decision s2(int from, int until, @Nullable String maximum) {
        var terms = new S2Terms(day(from), day(until), maximum == null ? null : Money.of(maximum, "EUR"));
        return Taken.firstWithS2(ChosenLaw.granting("0").proposal(), 10, terms);
    }

    private static Decision staged(@Nullable Integer until) {
        var grant = new StageGrant(Stage.TREATMENT, Outcome.GRANTED, crowns("1000"), until == null ? null : day(until));
        return travelling("0").with(List.of(grant));
    }

    private static Decision travelling(String crowns) {
        var amounts = Amounts.NONE.with(AmountKind.TRAVEL, crowns(crowns));
        var proposal = new Proposal(
                Outcome.GRANTED,
                amounts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        return Taken.first(proposal, 10);
    }
}
