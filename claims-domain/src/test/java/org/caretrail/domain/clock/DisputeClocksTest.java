package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.clock.Clocks.DECIDED;
import static org.caretrail.domain.clock.Clocks.complaint;
import static org.caretrail.domain.clock.Clocks.one;

import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.ProcedureEvent.Details;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.Party;
import org.junit.jupiter.api.Test;

/** NL-REMEDY-2, -3: until when who is not content may turn to the ombudsman and to the committee. */
class DisputeClocksTest {

    @Test
    void
            NL_REMEDY_2_and_3_the_ombudsman_within_a_year_of_the_answer_and_the_committee_within_90_days_of_the_conclusion() {
        var claimed = new ClaimSubmitted(CASE, day(0), NUMBER, application(Scheme.NL_ZVW, PERSON, null, null), claim());
        var upheld = new DecisionUpheld(CASE, day(60), Taken.FIRST, "C1", HANDLER, said("as it is"));
        var mediated = appeal("A1", AppealBody.SKGZ_OMBUDSMAN, 100);
        var ended = new MediationEnded(CASE, day(120), "A1", new Details(Party.BODY, null, List.of(), List.of()));
        var ruled = appeal("A2", AppealBody.GCZ, 211);

        assertThat(one(ClockKind.MEDIATION, claimed, DECIDED, complaint(40), upheld))
                .extracting(c -> c.term().rule(), c -> c.term().dueOn(), CaseClock::state)
                .containsExactly("NL-REMEDY-2", day(60).plusYears(1), State.RUNNING);
        assertThat(one(ClockKind.MEDIATION, claimed, DECIDED, complaint(40), upheld, mediated)
                        .state())
                .isEqualTo(State.MET);
        assertThat(one(ClockKind.RULING, claimed, DECIDED, complaint(40), upheld, mediated, ended))
                .extracting(c -> c.term().rule(), c -> c.term().dueOn())
                .containsExactly("NL-REMEDY-3", day(210));
        assertThat(one(ClockKind.RULING, claimed, DECIDED, complaint(40), upheld, mediated, ended, ruled)
                        .state())
                .isEqualTo(State.EXPIRED);
    }

    private static AppealLodged appeal(String id, AppealBody body, int on) {
        return new AppealLodged(CASE, day(on), id, body, List.of(Taken.FIRST), List.of(), List.of());
    }
}
