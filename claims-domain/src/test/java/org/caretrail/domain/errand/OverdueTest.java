package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.errand.ErrandCases.sent;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Papers;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationOrdered;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.ProcedureEvent.Details;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Trigger.Kind;
import org.junit.jupiter.api.Test;

/** What ran out with nothing done is a person's, with the rule; what others owe has a last day, and is a person's after it. */
class OverdueTest {

    private static final CaseEvent INSURED =
            new ClaimSubmitted(CASE, day(0), NUMBER, application(Scheme.NL_ZVW, PERSON, null, null), claim());
    private static final CaseEvent NOT_PAID =
            new ClaimDecided(CASE, day(20), Taken.first(ChosenLaw.refusing().withoutSum(), 20));

    @Test
    void NO_CLOCK_4_a_term_for_the_decision_that_ran_out_is_a_persons() {
        var complete = new DossierCompleted(
                CASE, day(1), Papers.complete(1).found(), new LegalClock("NO-CLOCK-4", "1", day(1), day(85)));

        assertThat(tasks(85, claimed(), complete)).extracting(Trigger::rule).doesNotContain("NO-CLOCK-4");
        assertThat(tasks(86, claimed(), complete))
                .contains(new Trigger(Kind.PERSON, "decide: the term for it is over", "NO-CLOCK-4", day(85)));
        assertThat(tasks(86, claimed(), complete, DECIDED))
                .extracting(Trigger::rule)
                .doesNotContain("NO-CLOCK-4");
    }

    @Test
    void NL_REMEDY_1_an_answer_that_is_overdue_is_a_persons() {
        var answerBy = new LegalClock("NL-REMEDY-1", "1", day(30), day(72));
        var complaint = new ComplaintLodged(CASE, day(30), "C1", Taken.FIRST, said("too little"), null, null, answerBy);
        var upheld = new DecisionUpheld(CASE, day(80), Taken.FIRST, "C1", HANDLER, said("as it is"));
        var task = new Trigger(Kind.PERSON, "answer the complaint C1: the term for it is over", "NL-REMEDY-1", day(72));

        assertThat(tasks(72, INSURED, NOT_PAID, ARRIVED, complaint)).doesNotContain(task);
        assertThat(tasks(73, INSURED, NOT_PAID, ARRIVED, complaint)).contains(task);
        assertThat(tasks(81, INSURED, NOT_PAID, ARRIVED, complaint, upheld)).doesNotContain(task);
    }

    @Test
    void NL_REMEDY_3_a_committee_that_nobody_turned_to_in_time_is_a_persons_to_see() {
        var complaint = new ComplaintLodged(CASE, day(30), "C1", Taken.FIRST, said("too little"), null, null, null);
        var upheld = new DecisionUpheld(CASE, day(60), Taken.FIRST, "C1", HANDLER, said("as it is"));
        var mediation = appeal("A1", AppealBody.SKGZ_OMBUDSMAN, 100);
        var ended = new MediationEnded(CASE, day(120), "A1", new Details(Party.BODY, null, List.of(), List.of()));
        var committee = appeal("A2", AppealBody.GCZ, 205);
        CaseEvent[] mediated = {INSURED, NOT_PAID, ARRIVED, complaint, upheld, mediation, ended};

        assertThat(tasks(210, mediated)).isEmpty();
        assertThat(tasks(211, mediated))
                .containsExactly(new Trigger(
                        Kind.PERSON,
                        "see that the dispute is over: nobody turned to the committee in time",
                        "NL-REMEDY-3",
                        day(210)));
        assertThat(awaited(211, INSURED, NOT_PAID, ARRIVED, complaint, upheld, mediation, ended, committee))
                .containsExactly(new Trigger(Kind.MESSAGE, "the ruling of GCZ", null, day(385)));
        assertThat(awaited(386, INSURED, NOT_PAID, ARRIVED, complaint, upheld, mediation, ended, committee))
                .containsExactly(Trigger.person("ask for the ruling of GCZ", null));
    }

    @Test
    void EU_26_4_word_and_reports_have_a_last_day_and_are_a_persons_to_ask_for_after_it() {
        var ordered =
                new ExaminationOrdered(CASE, day(5), "X1", new PersonalData<>(PERSON, "Dr Who"), new Country("BE"));
        var letter = sent(LetterKind.DECISION, 20, Taken.FIRST);

        assertThat(awaited(35, claimed(), ordered))
                .contains(new Trigger(Kind.MESSAGE, "the report of examination X1", "EU-26-4", day(35)));
        assertThat(tasks(36, claimed(), ordered))
                .contains(Trigger.person("ask for the report of examination X1", "EU-26-4"));
        assertThat(awaited(34, claimed(), DECIDED, PAID, letter))
                .containsExactly(
                        new Trigger(Kind.MESSAGE, "word that decision " + Taken.FIRST + " arrived", null, day(34)));
        assertThat(tasks(35, claimed(), DECIDED, PAID, letter))
                .containsExactly(Trigger.person("ask for word that decision " + Taken.FIRST + " arrived", null));
    }

    private static AppealLodged appeal(String id, AppealBody body, int on) {
        return new AppealLodged(CASE, day(on), id, body, List.of(Taken.FIRST), List.of(), List.of());
    }

    private static List<Trigger> tasks(int today, CaseEvent... events) {
        return awaited(today, events).stream()
                .filter(t -> t.kind() == Kind.PERSON)
                .toList();
    }

    private static List<Trigger> awaited(int today, CaseEvent... events) {
        LocalDate on = day(today);
        return Awaited.of(file(events), Forwarded.LAW, on);
    }
}
