package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {

    static Stream<Arguments> conditions() {
        return Stream.of(
                condition(claim(), Helfo.CLAIM, "NO-PERSON-2", "MEMBER_OF_NATIONAL_INSURANCE", Role.HANDLER),
                condition(claim(), Helfo.CLAIM, "NO-PROVIDER-2", "PROVIDER_LICENSED", Role.HANDLER),
                condition(claim(), Helfo.CLAIM, "NO-EQUIV", "EQUIVALENT_TO_NORWEGIAN_CARE", Role.ADVISER),
                condition(claim(), Helfo.CLAIM, "NO-REFERRAL-1", "REFERRED_IN_NORWAY", Role.HANDLER),
                condition(
                        notification(),
                        Helfo.NOTIFICATION,
                        "NO-PERSON-2",
                        "MEMBER_OF_NATIONAL_INSURANCE",
                        Role.HANDLER),
                condition(notification(), Helfo.NOTIFICATION, "NO-PERSON-3", "RIGHT_TO_SPECIALIST_CARE", Role.HANDLER),
                condition(notification(), Helfo.NOTIFICATION, "NO-PROVIDER-2", "PROVIDER_LICENSED", Role.HANDLER),
                condition(notification(), Helfo.NOTIFICATION, "NO-EQUIV", "EQUIVALENT_TO_NORWEGIAN_CARE", Role.ADVISER),
                condition(s2(), Helfo.S2, "NO-PERSON-2", "MEMBER_OF_NATIONAL_INSURANCE", Role.HANDLER),
                condition(s2(), Helfo.S2, "NO-S2-1", "WAITING_NOT_JUSTIFIABLE", Role.ADVISER),
                condition(s2(), Helfo.S2, "NO-S2-2", "PART_OF_NORWEGIAN_OFFER", Role.ADVISER),
                condition(s2(), Helfo.S2, "NO-S2-2", "PROVIDER_IN_PUBLIC_SYSTEM", Role.HANDLER));
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("conditions")
    void a_condition_that_is_not_met_refuses(Facts facts, Law law, String rule, String condition, Role asked) {
        var proposal = law.propose(facts.answeredBut(law, condition), Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(Helfo.found(proposal, rule, condition).failed()).isTrue();
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("conditions")
    void a_condition_is_asked_of_one_role_and_is_open_until_answered(
            Facts facts, Law law, String rule, String condition, Role asked) {
        assertThat(law.questions(facts.build()))
                .filteredOn(q -> q.rule().equals(rule) && q.condition().equals(condition))
                .singleElement()
                .satisfies(q -> assertThat(q.askedOf()).isEqualTo(asked));
        var proposal = law.propose(facts.build(), Helfo.BOOK);
        assertThat(proposal.outcome()).isEqualTo(Outcome.NONE);
        assertThat(Helfo.open(proposal)).contains(rule + " " + condition);
    }

    @Test
    void with_every_condition_met_each_law_grants() {
        assertThat(Helfo.proposed(claim()).outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(Helfo.NOTIFICATION
                        .propose(notification().answered(Helfo.NOTIFICATION), Helfo.BOOK)
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(Helfo.S2.propose(s2().answered(Helfo.S2), Helfo.BOOK).outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    private static Facts claim() {
        return Helfo.stay("ONE");
    }

    private static Facts notification() {
        return Helfo.notification(Stage.TREATMENT);
    }

    private static Facts s2() {
        return Helfo.authorisation(Through.INSURED);
    }

    private static Arguments condition(Facts facts, Law law, String rule, String condition, Role asked) {
        return Arguments.of(facts, law, rule, condition, asked);
    }
}
