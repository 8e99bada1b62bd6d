package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.refused;
import static org.caretrail.domain.carecase.Taken.FIRST;

import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.carecase.LetterCommand.RecordFailedLetter;
import org.caretrail.domain.carecase.LetterCommand.SendLetter;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Letters;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.letter.Printed;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterTest {

    static final LetterId LETTER = LetterId.of("0190a000-0000-7000-8000-0000000000e1");
    private static final LetterId SECOND_LETTER = LetterId.of("0190a000-0000-7000-8000-0000000000e2");
    private static final Language NORWEGIAN = new Language("nb");
    private static final Language ENGLISH = new Language("en");

    /** A press whose letters hold nothing but what they are. */
    static Printed printed(LetterId id, LetterOrder order) {
        return new Printed(order.kind() + " of " + id, order.kind().name().length());
    }

    static SendLetter send(int on, LetterKind kind) {
        return new SendLetter(CASE, on(on), LETTER, kind, null, null, null);
    }

    @Test
    void a_letter_goes_out_in_the_language_of_the_institution_and_the_way_the_application_came() {
        Given.events(REFUSING, claimed())
                .when(send(1, LetterKind.ACKNOWLEDGEMENT))
                .expectEvents(sent(1, LetterKind.ACKNOWLEDGEMENT, null, NORWEGIAN, Dispatch.DIGITAL));
    }

    @Test
    void who_applied_on_paper_is_written_to_on_paper_and_in_the_language_that_they_chose() {
        Given.events(REFUSING, wanting(ENGLISH, Channel.PAPER))
                .when(send(1, LetterKind.ACKNOWLEDGEMENT))
                .expectEvents(sent(1, LetterKind.ACKNOWLEDGEMENT, null, ENGLISH, Dispatch.LETTER));
    }

    @Test
    void a_language_that_the_institution_does_not_write_is_not_taken_for_chosen() {
        Given.events(REFUSING, wanting(new Language("fr"), Channel.DIGITAL))
                .when(send(1, LetterKind.ACKNOWLEDGEMENT))
                .expectEvents(sent(1, LetterKind.ACKNOWLEDGEMENT, null, NORWEGIAN, Dispatch.DIGITAL));
    }

    @Test
    void a_letter_of_a_decision_is_of_the_newest_one() {
        Given.events(REFUSING, refused())
                .when(send(10, LetterKind.DECISION))
                .expectEvents(sent(10, LetterKind.DECISION, FIRST, NORWEGIAN, Dispatch.DIGITAL));
    }

    @Test
    void under_the_same_id_nothing_goes_out_again() {
        Given.events(REFUSING, claimed(), acknowledged(1))
                .when(send(2, LetterKind.ACKNOWLEDGEMENT))
                .expectNoEvents();
    }

    @Test
    void a_letter_comes_back() {
        Given.events(REFUSING, claimed(), acknowledged(1))
                .when(new RecordFailedLetter(CASE, on(8), LETTER, said("moved")))
                .expectEvents(new LetterFailed(CASE, day(8), LETTER, said("moved")));
    }

    @Test
    void a_letter_that_came_back_waits_for_a_person_until_another_takes_its_place() {
        var again = new LetterSent(
                CASE,
                day(9),
                SECOND_LETTER,
                LetterKind.ACKNOWLEDGEMENT,
                null,
                NORWEGIAN,
                Dispatch.LETTER,
                "of the second",
                1);
        List<CaseEvent> returned =
                List.of(claimed(), acknowledged(1), new LetterFailed(CASE, day(8), LETTER, said("moved")));

        assertThat(letters(returned).returned())
                .singleElement()
                .satisfies(l -> assertThat(l.failedOn()).isEqualTo(day(8)));
        assertThat(letters(after(returned, again)).returned()).isEmpty();
    }

    private static LetterSent acknowledged(int on) {
        return sent(on, LetterKind.ACKNOWLEDGEMENT, null, NORWEGIAN, Dispatch.DIGITAL);
    }

    private static LetterSent sent(
            int on, LetterKind kind, @Nullable DecisionId decision, Language language, Dispatch channel) {
        return new LetterSent(
                CASE,
                day(on),
                LETTER,
                kind,
                decision,
                language,
                channel,
                kind + " of " + LETTER,
                kind.name().length());
    }

    private static ClaimSubmitted wanting(Language language, Channel channel) {
        var patient = new Person("Marie", null, null, null, null, null, List.of(), null, language);
        var care = application().care();
        var asked = new Application(
                application().scheme(), day(0), channel, PERSON, new PersonalData<>(PERSON, patient), null, care);
        return new ClaimSubmitted(CASE, day(0), Cases.NUMBER, asked, claim());
    }

    private static Letters letters(List<CaseEvent> history) {
        return CaseFile.of(history).orElseThrow().letters();
    }
}
