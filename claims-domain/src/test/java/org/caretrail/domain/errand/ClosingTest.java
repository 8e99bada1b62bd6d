package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.errand.ErrandCases.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionTold;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.ProcedureEvent.Details;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.s2.Forwarded;
import org.junit.jupiter.api.Test;

/** When a case of a Dutch institution is over, by the rows as shipped: the last of its terms, and of the use of its S2. */
class ClosingTest {

    private static final int DECIDED_ON = 1000;
    private static final CaseEvent DECIDED = new AuthorisationDecided(
            CASE, day(DECIDED_ON), Taken.first(ChosenLaw.granting("900").withoutSum(), DECIDED_ON));
    private static final CaseEvent TOLD = new ResidenceInstitutionTold(CASE, day(1001), Taken.FIRST, "CNS");
    private static final CaseEvent ARRIVED =
            new DecisionNotified(CASE, day(1003), Taken.FIRST, "LETTER", day(DECIDED_ON));
    private static final CaseEvent COMPLAINT =
            new ComplaintLodged(CASE, day(1030), "C1", Taken.FIRST, said("too little"), null, null, null);
    private static final CaseEvent UPHELD =
            new DecisionUpheld(CASE, day(1060), Taken.FIRST, "C1", HANDLER, said("as it is"));

    @Test
    void NL_REMEDY_1_sets_no_term_and_the_case_of_an_insurer_closes_after_the_one_that_the_insurer_chose() {
        assertThat(closes(Scheme.NL_ZVW, ARRIVED)).containsExactly(day(1003 + 365 + 1));
        assertThat(closes(Scheme.NL_ZVW)).isEmpty();
        assertThat(closes(Scheme.NL_ZVW, ARRIVED, COMPLAINT)).isEmpty();
    }

    @Test
    void NL_REMEDY_2_and_3_it_stays_open_while_the_ombudsman_or_the_committee_can_be_turned_to() {
        var mediation = appeal("A1", AppealBody.SKGZ_OMBUDSMAN, 1300);
        var ended = new MediationEnded(CASE, day(1400), "A1", new Details(Party.BODY, null, List.of(), List.of()));

        assertThat(closes(Scheme.NL_ZVW, ARRIVED, COMPLAINT, UPHELD))
                .containsExactly(day(1060).plusYears(1).plusDays(1));
        assertThat(closes(Scheme.NL_ZVW, ARRIVED, COMPLAINT, UPHELD, mediation)).isEmpty();
        assertThat(closes(Scheme.NL_ZVW, ARRIVED, COMPLAINT, UPHELD, mediation, ended))
                .containsExactly(day(1400 + 90 + 1));
    }

    @Test
    void EU_26_1_it_stays_open_while_the_S2_can_be_used_and_an_S2_that_expired_closes_it() {
        var s2 = new S2Issued(CASE, day(DECIDED_ON), Taken.FIRST, "S2-1", day(1005), day(1500));

        assertThat(closes(Scheme.NL_ZVW, s2, ARRIVED)).containsExactly(day(1501));
        assertThat(closes(Scheme.NL_CAK, s2, ARRIVED)).containsExactly(day(1501));
        assertThat(closes(Scheme.NL_CAK, ARRIVED)).containsExactly(day(DECIDED_ON + 42 + 1));
    }

    @Test
    void a_decision_that_arrived_before_the_insurer_chose_leaves_its_case_as_it_is() {
        var before = new DecisionNotified(CASE, LocalDate.of(2026, 11, 30), Taken.FIRST, "LETTER", null);

        assertThat(closes(Scheme.NL_ZVW, before)).isEmpty();
    }

    private static AppealLodged appeal(String id, AppealBody body, int on) {
        return new AppealLodged(CASE, day(on), id, body, List.of(Taken.FIRST), List.of(), List.of());
    }

    private static List<LocalDate> closes(Scheme scheme, CaseEvent... later) {
        var events = Stream.concat(Stream.of(Forwarded.requested(scheme, null, null), DECIDED, TOLD), Stream.of(later));
        return Errands.of(file(events.toArray(CaseEvent[]::new)), Forwarded.LAW).stream()
                .filter(e -> e.kind() == ErrandKind.CLOSE)
                .map(Errand::on)
                .toList();
    }
}
