package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.errand.ErrandCases.file;

import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.AuthorisationEvent.CostClaimAnswered;
import org.caretrail.domain.event.AuthorisationEvent.CostsClaimed;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionTold;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Triggers;
import org.junit.jupiter.api.Test;

/** What a decision on an S2 leaves to do towards other institutions is a person's until it is done. */
class S2DutiesTest {

    private static final int ON = 1100;
    private static final CaseEvent REFUSED = new AuthorisationDecided(
            CASE, day(ON), Taken.first(ChosenLaw.refusing().withoutSum(), ON));
    private static final CaseEvent SILENT = new AuthorisationDeemedGranted(
            CASE,
            day(ON),
            Taken.first(ChosenLaw.granting("0").to(Outcome.DEEMED_GRANTED).withoutSum(), ON));

    @Test
    void EU_26_2_the_institution_of_residence_is_told_of_each_decision_that_stands() {
        var told = new ResidenceInstitutionTold(CASE, day(ON + 1), Taken.FIRST, "CNS");
        var again = new DecisionReconsidered(
                CASE, day(ON + 2), Taken.again(ChosenLaw.refusing().withoutSum(), ON + 2), null);

        assertThat(tasks(REFUSED)).contains(tell(Taken.FIRST + ""));
        assertThat(Triggers.open(file(forwarded(), REFUSED))).isTrue();
        assertThat(tasks(REFUSED, told)).doesNotContain(tell(Taken.FIRST + ""));
        assertThat(tasks(REFUSED, told, again))
                .contains(tell(Taken.SECOND + ""))
                .doesNotContain(tell(Taken.FIRST + ""));
        assertThat(Awaited.of(file(Cases.authorised(), REFUSED), Forwarded.LAW, day(ON + 3)))
                .extracting(Trigger::rule)
                .doesNotContain("EU-26-2");
    }

    @Test
    void EU_26_1_a_grant_by_silence_without_days_is_a_persons_to_make_out_until_a_decision_names_them() {
        var issue = Trigger.person("issue the S2 of decision " + Taken.FIRST + ", with its days", "EU-26-1");
        var s2 = new S2Terms(day(ON + 30), day(ON + 34), null);
        var named = Taken.again(ChosenLaw.granting("0").withoutSum(), ON + 5);
        var dated = new AuthorisationDeemedGranted(
                CASE,
                day(ON),
                Taken.firstWithS2(
                        ChosenLaw.granting("0").to(Outcome.DEEMED_GRANTED).withoutSum(), ON, s2));

        assertThat(tasks(SILENT)).contains(issue);
        assertThat(tasks(dated)).doesNotContain(issue);
        assertThat(tasks(SILENT, new DecisionReconsidered(CASE, day(ON + 5), named, null)))
                .doesNotContain(issue);
    }

    @Test
    void EU_26_1_a_claim_of_cost_is_a_persons_until_it_is_answered() {
        var sum = Money.of("900", "EUR");
        var claimed = new CostsClaimed(CASE, day(ON + 1), CASE + "-K1", "CNS", "1", sum, null, null, List.of());
        var answered = new CostClaimAnswered(CASE, day(ON + 2), CASE + "-K1", sum, Cases.HANDLER, null);
        var task = Trigger.person("answer the claim of cost " + CASE + "-K1", null);

        assertThat(tasks(REFUSED, claimed)).contains(task);
        assertThat(tasks(REFUSED, claimed, answered)).doesNotContain(task);
    }

    private static Trigger tell(String decision) {
        return Trigger.person("tell the institution of residence of decision " + decision, "EU-26-2");
    }

    private static CaseEvent forwarded() {
        return Forwarded.requested(Scheme.NL_ZVW, null, null);
    }

    private static List<Trigger> tasks(CaseEvent... later) {
        var events = new ArrayList<CaseEvent>(List.of(forwarded()));
        events.addAll(List.of(later));
        return Awaited.of(file(events.toArray(CaseEvent[]::new)), Forwarded.LAW, day(ON + 10));
    }
}
