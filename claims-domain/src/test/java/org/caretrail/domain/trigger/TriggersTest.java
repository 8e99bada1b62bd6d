package org.caretrail.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.lackingTranslation;
import static org.caretrail.domain.s2.Forwarded.LAST_DAY;
import static org.caretrail.domain.s2.Forwarded.LAW;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.requested;
import static org.caretrail.domain.s2.Forwarded.suspended;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Papers;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.trigger.Trigger.Kind;
import org.junit.jupiter.api.Test;

class TriggersTest {

    private static final CaseEvent DECIDED = new ClaimDecided(
            CASE, day(20), Taken.first(ChosenLaw.granting("900").proposal(), 20));
    private static final CaseEvent PAID = new PaymentOrdered(CASE, day(20), "P1", Taken.FIRST, Money.of("900", "NOK"));
    private static final CaseEvent ARRIVED = new DecisionNotified(CASE, day(22), Taken.FIRST, "DIGITAL", null);

    @Test
    void a_complete_case_is_a_persons() {
        assertThat(of(day(2), claimed(), Papers.complete(1))).containsExactly(Kind.PERSON);
    }

    @Test
    void a_proposal_waits_for_a_second_person() {
        var proposed = new DecisionProposed(
                CASE, day(3), Taken.first(ChosenLaw.granting("900").proposal(), 3), null);
        assertThat(triggers(day(3), claimed(), Papers.complete(1), proposed))
                .extracting(Trigger::what)
                .containsExactly("approve the proposal or return it");
    }

    @Test
    void documents_are_the_applicants_while_the_term_given_runs_and_a_persons_before_and_after() {
        var asked = new DocumentsRequested(CASE, day(2), List.of(DocumentKind.REFERRAL), day(23), List.of("NO-DOC-2"));

        assertThat(of(day(2), claimed(), incomplete(1, lackingReferral()))).containsExactly(Kind.PERSON);
        assertThat(triggers(day(23), claimed(), incomplete(1, lackingReferral()), asked))
                .containsExactly(new Trigger(Kind.DOCUMENT, "REFERRAL", "NO-DOC-2", day(23)));
        assertThat(of(day(24), claimed(), incomplete(1, lackingReferral()), asked))
                .containsExactly(Kind.PERSON);
    }

    @Test
    void a_translation_is_the_applicants_while_the_term_given_runs() {
        var asked = new TranslationRequested(CASE, day(2), List.of(Papers.REFERRAL), day(23), "NO-LANG");

        assertThat(of(day(23), claimed(), Papers.received("de"), incomplete(1, lackingTranslation()), asked))
                .containsExactly(Kind.DOCUMENT);
        assertThat(of(day(24), claimed(), Papers.received("de"), incomplete(1, lackingTranslation()), asked))
                .containsExactly(Kind.PERSON);
    }

    @Test
    void a_case_that_rests_is_a_persons_to_look_after() {
        assertThat(triggers(day(5), claimed(), new CaseSuspended(CASE, day(3), said("in hospital"), "NO-X")))
                .containsExactly(new Trigger(Kind.PERSON, "see whether what the case rests for is over", "NO-X", null));
    }

    @Test
    void EU_26_2_silence_moves_a_case_by_itself_unless_it_rests() {
        assertThat(of(LAST_DAY, requested(), began())).containsExactly(Kind.PERSON, Kind.CLOCK);
        assertThat(of(LAST_DAY, requested(), began(), suspended(RECEIVED.plusDays(3))))
                .containsExactly(Kind.PERSON);
    }

    @Test
    void a_decided_claim_waits_for_its_payment_and_for_word_that_the_decision_arrived() {
        assertThat(of(day(20), claimed(), DECIDED)).containsExactly(Kind.PERSON, Kind.STEP);
        assertThat(of(day(20), claimed(), DECIDED, PAID)).containsExactly(Kind.PERSON);
        assertThat(of(day(20), claimed(), DECIDED, PAID, sent())).isEmpty();
        assertThat(answers(claimed(), DECIDED, PAID, sent()))
                .containsExactly(new Answer(
                        ErrandKind.CHASE_DELIVERY, day(20), "word that decision " + Taken.FIRST + " arrived", null));
        assertThat(of(day(22), claimed(), DECIDED, PAID, ARRIVED)).isEmpty();
    }

    @Test
    void a_decision_that_came_back_is_a_persons_until_it_arrives() {
        var failed = new NotificationFailed(CASE, day(22), Taken.FIRST, said("moved"));

        assertThat(of(day(22), claimed(), DECIDED, PAID, failed)).containsExactly(Kind.PERSON);
        assertThat(of(day(23), claimed(), DECIDED, PAID, failed, ARRIVED)).isEmpty();
    }

    @Test
    void a_complaint_is_a_persons_and_travel_is_another_bodys_until_it_answers() {
        var complaint = new ComplaintLodged(CASE, day(30), "C1", Taken.FIRST, said("too little"), null, null, null);
        var travel = new TravelForwarded(CASE, day(25), "Pasientreiser", null, List.of());

        assertThat(of(day(31), claimedWithTravel(), DECIDED, PAID, ARRIVED, complaint))
                .containsExactly(Kind.PERSON);
        assertThat(answers(claimedWithTravel(), DECIDED, PAID, ARRIVED, travel))
                .containsExactly(new Answer(
                        ErrandKind.CHASE_TRAVEL, day(25), "the answer of Pasientreiser on travel", "NO-TRAVEL"));
    }

    @Test
    void a_case_that_was_taken_back_and_one_with_nothing_left_to_do_are_not_open() {
        assertThat(Triggers.open(file(claimed(), new CaseWithdrawn(CASE, day(1), said("")))))
                .isFalse();
        assertThat(Triggers.open(file(claimed(), DECIDED, PAID, ARRIVED))).isFalse();
        assertThat(Triggers.open(file(claimed(), DECIDED, ARRIVED))).isTrue();
    }

    private static List<Answer> answers(CaseEvent... events) {
        return Triggers.answers(file(events)).toList();
    }

    private static LetterSent sent() {
        return new LetterSent(
                CASE,
                day(20),
                new LetterId(CASE.value()),
                LetterKind.DECISION,
                Taken.FIRST,
                new Language("nb"),
                Dispatch.LETTER,
                "0",
                1);
    }

    private static List<Kind> of(LocalDate today, CaseEvent... events) {
        return triggers(today, events).stream().map(Trigger::kind).toList();
    }

    private static List<Trigger> triggers(LocalDate today, CaseEvent... events) {
        var file = file(events);
        return Triggers.of(file, ClockLedger.of(file, LAW, today));
    }

    private static CaseFile file(CaseEvent... events) {
        return CaseFile.of(List.of(events)).orElseThrow();
    }
}
