package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.ProcedureEvent.Details;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.CaseForwardedToAppealBody;
import org.caretrail.domain.event.RemedyEvent.ComplaintAdmitted;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The terms of who applied, complained or went on from there. */
class PartyClocksTest {

    private static final CaseEvent DECIDED = new ClaimDecided(
            CASE, day(20), Taken.first(ChosenLaw.granting("900").proposal(), 20));
    private static final ComplaintLodged COMPLAINT =
            new ComplaintLodged(CASE, day(40), "C1", Taken.FIRST, said("too little"), null, null, null);

    @Test
    void NO_COUNT_what_is_sent_electronically_is_delivered_the_moment_it_was_sent_and_a_letter_when_it_came() {
        var digital = new DecisionNotified(CASE, day(24), Taken.FIRST, "DIGITAL", day(22));
        var letter = new DecisionNotified(CASE, day(24), Taken.FIRST, "LETTER", day(22));
        var untold = new DecisionNotified(CASE, day(24), Taken.FIRST, "DIGITAL", null);

        assertThat(dueOn(ClockKind.COMPLAINT, claimed(), DECIDED, digital)).isEqualTo(day(64));
        assertThat(dueOn(ClockKind.COMPLAINT, claimed(), DECIDED, letter)).isEqualTo(day(66));
        assertThat(dueOn(ClockKind.COMPLAINT, claimed(), DECIDED, untold)).isEqualTo(day(66));
    }

    @Test
    void NO_CLOCK_8_the_window_is_not_open_while_the_decision_is_known_to_have_come_back() {
        var arrived = new DecisionNotified(CASE, day(24), Taken.FIRST, "LETTER", day(22));
        var back = new NotificationFailed(CASE, day(27), Taken.FIRST, said("moved"));

        assertThat(all(ClockKind.COMPLAINT, claimed(), DECIDED, arrived, back)).isEmpty();
    }

    @Test
    void NO_CLOCK_8_a_complaint_is_late_by_the_delivery_that_is_known_now() {
        var unknown = complained(65, null, null);
        var arrived = new DecisionNotified(CASE, day(68), Taken.FIRST, "LETTER", null);
        var before = new DecisionNotified(CASE, day(22), Taken.FIRST, "LETTER", null);

        assertThat(late(unknown)).isFalse();
        assertThat(late(unknown, before)).isTrue();
        assertThat(late(complained(64, null, null), before)).isFalse();
        assertThat(late(complained(65, day(64), false))).isTrue();
        assertThat(late(complained(65, day(64), false), arrived)).isFalse();
        assertThat(late(unknown, before, new ComplaintAdmitted(CASE, day(70), "C1", HANDLER, said("in hospital"))))
                .isFalse();
    }

    private static ComplaintLodged complained(int on, @Nullable LocalDate lastDay, @Nullable Boolean inTime) {
        return new ComplaintLodged(CASE, day(on), "C1", Taken.FIRST, said("too little"), lastDay, inTime, null);
    }

    private static boolean late(CaseEvent complaint, CaseEvent... then) {
        var history = Lists.joined(List.of(claimed(), DECIDED, complaint), List.of(then));
        var file = CaseFile.of(history).orElseThrow();
        return new LawOfCase(file, LAW).tooLate(file.remedies().complaint("C1").orElseThrow());
    }

    @Test
    void NO_CLOCK_11_costs_that_were_claimed_in_time_meet_the_term() {
        var changed = new DecisionReconsidered(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60), "C1");
        var told = new DecisionNotified(CASE, day(62), Taken.SECOND, "LETTER", null);

        assertThat(costs(changed, told, day(83)).state()).isEqualTo(State.MET);
        assertThat(costs(changed, told, day(84)).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void NO_CLOCK_11_and_13_what_is_sent_electronically_counts_from_its_dispatch() {
        var changed = new DecisionReconsidered(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60), "C1");
        var digital = new DecisionNotified(CASE, day(64), Taken.SECOND, "DIGITAL", day(62));
        var letter = new DecisionNotified(CASE, day(64), Taken.SECOND, "LETTER", day(62));

        assertThat(dueOn(ClockKind.COMPLAINT_COSTS, claimed(), DECIDED, COMPLAINT, changed, digital))
                .isEqualTo(day(83));
        assertThat(dueOn(ClockKind.COMPLAINT_COSTS, claimed(), DECIDED, COMPLAINT, changed, letter))
                .isEqualTo(day(85));
        assertThat(one(ClockKind.LAPSE, claimed(), DECIDED, COMPLAINT, changed, digital)
                        .term()
                        .startedOn())
                .isEqualTo(day(62));
        assertThat(one(ClockKind.LAPSE, claimed(), DECIDED, COMPLAINT, changed, letter)
                        .term()
                        .startedOn())
                .isEqualTo(day(64));
    }

    @Test
    void NO_CLOCK_11_costs_are_claimed_as_well_of_a_complaint_that_the_appeal_body_found_right() {
        var sentOn = new CaseForwardedToAppealBody(
                CASE, day(50), "C1", AppealBody.HELSEKLAGE, "A1", List.of(), List.of(Taken.FIRST), List.of());
        var appeal = new AppealLodged(
                CASE, day(50), "A1", AppealBody.HELSEKLAGE, List.of(Taken.FIRST), List.of(), List.of());
        var anew = new ClaimDecided(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60));
        var told = new DecisionNotified(CASE, day(62), Taken.SECOND, "LETTER", null);
        List<CaseEvent> before = List.of(claimed(), DECIDED, COMPLAINT, sentOn, appeal);

        assertThat(dueOn(ClockKind.COMPLAINT_COSTS, ruled(before, AppealOutcome.OVERTURNED, anew, told)))
                .isEqualTo(day(83));
        assertThat(all(ClockKind.COMPLAINT_COSTS, ruled(before, AppealOutcome.UPHELD, anew, told)))
                .isEmpty();
    }

    private static CaseEvent[] ruled(List<CaseEvent> before, AppealOutcome outcome, CaseEvent... then) {
        var ruling = new AppealRuled(CASE, day(55), "A1", outcome, List.of(), null, List.of());
        return Lists.joined(Lists.plus(before, ruling), List.of(then)).toArray(CaseEvent[]::new);
    }

    private static CaseClock costs(CaseEvent changed, CaseEvent told, LocalDate on) {
        var claimed = new ComplaintCostsClaimed(CASE, on, "C1", Money.of("900", "NOK"), null, null, null);
        return one(ClockKind.COMPLAINT_COSTS, claimed(), DECIDED, COMPLAINT, changed, told, claimed);
    }

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
    void NO_CLOCK_3_beside_a_claim_that_is_late_runs_the_longest_extension() {
        var clocks = all(ClockKind.APPLICATION, claimedOn(LocalDate.of(2024, 10, 8)));

        assertThat(clocks)
                .extracting(c -> c.term().rule(), CaseClock::state)
                .containsExactly(tuple("NO-CLOCK-1", State.EXPIRED), tuple("NO-CLOCK-3", State.MET));
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

    private static ApplicationCorrected corrected(ClaimSubmitted right, int on) {
        return new ApplicationCorrected(
                CASE, day(on), "/travel", null, null, right.application(), right.request(), said("as they said"));
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

    @Test
    void
            NL_REMEDY_2_and_3_the_ombudsman_within_a_year_of_the_answer_and_the_committee_within_90_days_of_the_conclusion() {
        var claimed = new ClaimSubmitted(CASE, day(0), NUMBER, application(Scheme.NL_ZVW, PERSON, null, null), claim());
        var upheld = new DecisionUpheld(CASE, day(60), Taken.FIRST, "C1", HANDLER, said("as it is"));
        var mediated = appeal("A1", AppealBody.SKGZ_OMBUDSMAN, 100);
        var ended = new MediationEnded(CASE, day(120), "A1", new Details(Party.BODY, null, List.of(), List.of()));
        var ruled = appeal("A2", AppealBody.GCZ, 211);

        assertThat(one(ClockKind.MEDIATION, claimed, DECIDED, COMPLAINT, upheld))
                .extracting(c -> c.term().rule(), c -> c.term().dueOn(), CaseClock::state)
                .containsExactly("NL-REMEDY-2", day(60).plusYears(1), State.RUNNING);
        assertThat(one(ClockKind.MEDIATION, claimed, DECIDED, COMPLAINT, upheld, mediated)
                        .state())
                .isEqualTo(State.MET);
        assertThat(one(ClockKind.RULING, claimed, DECIDED, COMPLAINT, upheld, mediated, ended))
                .extracting(c -> c.term().rule(), c -> c.term().dueOn())
                .containsExactly("NL-REMEDY-3", day(210));
        assertThat(one(ClockKind.RULING, claimed, DECIDED, COMPLAINT, upheld, mediated, ended, ruled)
                        .state())
                .isEqualTo(State.EXPIRED);
    }

    private static AppealLodged appeal(String id, AppealBody body, int on) {
        return new AppealLodged(CASE, day(on), id, body, List.of(Taken.FIRST), List.of(), List.of());
    }

    /** Care on 5 April 2024: six months end on Saturday 5 October, and so on Monday. */
    private static ClaimSubmitted claimedOn(LocalDate received) {
        var a = application(Scheme.NO_HELFO, PERSON, day(3), day(3));
        var late = new Application(
                a.scheme(), received, a.channel(), a.personId(), a.person(), a.representative(), a.care());
        return new ClaimSubmitted(CASE, received, NUMBER, late, claim());
    }

    private static LocalDate dueOn(ClockKind kind, CaseEvent... events) {
        return one(kind, events).term().dueOn();
    }

    private static CaseClock one(ClockKind kind, CaseEvent... events) {
        return all(kind, events).getFirst();
    }

    private static List<CaseClock> all(ClockKind kind, CaseEvent... events) {
        return ClockLedger.of(CaseFile.of(List.of(events)).orElseThrow(), LAW, day(130)).stream()
                .filter(c -> c.kind() == kind)
                .toList();
    }
}
