package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.verdict;

import java.util.List;
import org.caretrail.domain.carecase.DecisionCommand.ReconsiderDecision;
import org.caretrail.domain.carecase.DecisionCommand.WithdrawDecision;
import org.caretrail.domain.carecase.FilingCommand.ChangeInsurer;
import org.caretrail.domain.carecase.RemedyCommand.RecordRuling;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.PolicyConsentGiven;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.FilingEvent.InsurerChanged;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.s2.AuthorisationCommand.GivePolicyConsent;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consent under the policy, a change of insurer, and the end of an S2. */
class PolicyAndS2Test {

    private static final ChosenLaw GRANTING = ChosenLaw.granting("1000");
    private static final ChosenLaw REFUSING = ChosenLaw.refusing();

    @Test
    void NL_S2_4_consent_under_the_policy_decides_nothing_on_the_S2() {
        Given.events(GRANTING, authorised())
                .when(new GivePolicyConsent(CASE, on(20), null, null, said("by article B.31")))
                .expectEvents(new PolicyConsentGiven(CASE, day(20), day(30), day(34), HANDLER, said("by article B.31")))
                .expectState(c -> {
                    assertThat(c.file().undecided()).isTrue();
                    assertThat(c.file().s2()).isNull();
                });
    }

    @Test
    void NL_S2_4_a_consent_names_its_days() {
        Given.events(GRANTING, authorised())
                .when(new GivePolicyConsent(CASE, on(20), day(34), day(33), null))
                .expectException(RefusedFor.reason(Reason.VALIDITY_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "51,"})
    void NL_S2_5_an_S2_survives_a_change_of_insurer_for_its_validity(int from, Integer until) {
        Given.events(GRANTING, granted())
                .when(new ChangeInsurer(CASE, on(40), day(from), insured(from)))
                .expectEvents(
                        new InsurerChanged(CASE, day(40), day(from), insured(from), until == null ? null : day(until)))
                .expectState(c -> {
                    assertThat(c.file().s2()).isNotNull();
                    assertThat(c.file().heard().coverage().on(day(from - 1))).isEmpty();
                    assertThat(c.file().heard().coverage().on(day(from)))
                            .hasValueSatisfying(i -> assertThat(i.insurer()).isEqualTo("OTHER"));
                });
    }

    @Test
    void NL_S2_5_a_consent_survives_it_too() {
        var consent = new PolicyConsentGiven(CASE, day(20), day(30), day(45), HANDLER, null);
        Given.events(GRANTING, authorised(), consent)
                .when(new ChangeInsurer(CASE, on(40), day(41), insured(41)))
                .expectEvents(new InsurerChanged(CASE, day(40), day(41), insured(41), day(45)));
    }

    @Test
    void NL_S2_3_a_grant_that_is_refused_on_reconsideration_takes_its_S2_along() {
        Given.events(REFUSING, Lists.plus(granted(), Papers.complete(0)))
                .when(new ReconsiderDecision(CASE, by(SENIOR, 25), verdict(Outcome.REFUSED), null))
                .expectState(c -> assertThat(c.file().s2()).isNull());
    }

    @Test
    void a_grant_that_is_taken_back_takes_its_S2_along() {
        Given.events(GRANTING, granted())
                .when(new WithdrawDecision(CASE, by(SENIOR, 25), FIRST, said("by mistake")))
                .expectState(c -> assertThat(c.file().s2()).isNull());
    }

    @Test
    void a_grant_that_is_overturned_takes_its_S2_along() {
        var lodged = new AppealLodged(CASE, day(26), "A1", AppealBody.COURT, List.of(FIRST), List.of(), List.of());
        Given.events(GRANTING, Lists.plus(granted(), lodged))
                .when(new RecordRuling(CASE, on(40), "A1", AppealOutcome.OVERTURNED, List.of(), null))
                .expectState(c -> assertThat(c.file().s2()).isNull());
    }

    private static PersonalData<Insurance> insured(int from) {
        return new PersonalData<>(
                authorised().application().personId(), new Insurance(day(from), "OTHER", "A_POLICY", List.of()));
    }

    private static List<CaseEvent> granted() {
        var decision = Taken.firstWithS2(GRANTING.proposal(), 20, new S2Terms(day(30), day(50), null));
        return List.of(
                authorised(),
                new AuthorisationDecided(CASE, day(20), decision),
                new S2Issued(CASE, day(20), FIRST, NUMBER + "/1", day(30), day(50)));
    }
}
