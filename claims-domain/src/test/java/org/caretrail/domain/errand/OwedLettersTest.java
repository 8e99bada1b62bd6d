package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.errand.ErrandCases.sent;

import java.util.List;
import org.caretrail.domain.carecase.Papers;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Trigger.Kind;
import org.junit.jupiter.api.Test;

/** Decision 23: a letter without a row is a person's, who has it on the desk with its rule and its last day. */
class OwedLettersTest {

    @Test
    void NO_CLOCK_6_an_acknowledgement_is_a_persons_until_it_is_sent_or_the_case_decided() {
        var owed = new Trigger(Kind.PERSON, "acknowledge the application", "NO-CLOCK-6", day(2));

        assertThat(shipped(0, claimed())).contains(owed);
        assertThat(shipped(9, claimed())).contains(owed);
        assertThat(shipped(9, claimed(), sent(LetterKind.ACKNOWLEDGEMENT, 9, null)))
                .doesNotContain(owed);
        assertThat(shipped(20, claimed(), DECIDED)).doesNotContain(owed);
        assertThat(ErrandCases.awaited(0, claimed())).doesNotContain(owed);
    }

    @Test
    void NO_CLOCK_7_an_interim_reply_is_a_persons_unless_it_is_decided_before() {
        var owed =
                new Trigger(Kind.PERSON, "decide, or tell the applicant that it takes longer", "NO-CLOCK-7", day(30));

        assertThat(shipped(29, claimed())).contains(owed);
        assertThat(shipped(31, claimed(), sent(LetterKind.INTERIM_REPLY, 30, null)))
                .doesNotContain(owed);
        assertThat(shipped(20, claimed(), DECIDED)).doesNotContain(owed);
        assertThat(ErrandCases.awaited(0, claimed())).doesNotContain(owed);
    }

    @Test
    void NO_DOC_2_what_was_asked_for_in_no_letter_is_a_persons_to_write() {
        var asked = new DocumentsRequested(CASE, day(2), List.of(DocumentKind.REFERRAL), day(23), List.of("NO-DOC-2"));
        var owed = Trigger.person("send the letter of DOCUMENT_REQUEST 1", "NO-DOC-2");
        CaseEvent[] before = {claimed(), incomplete(1, lackingReferral()), asked};

        assertThat(shipped(3, before)).contains(owed);
        assertThat(shipped(3, claimed(), incomplete(1, lackingReferral()), asked, letter()))
                .doesNotContain(owed);
        assertThat(shipped(9, claimed(), incomplete(1, lackingReferral()), asked, Papers.complete(8)))
                .doesNotContain(owed);
        assertThat(ErrandCases.awaited(3, before)).doesNotContain(owed);
    }

    @Test
    void NO_LANG_a_translation_that_was_asked_for_in_no_letter_is_a_persons_to_write() {
        var asked = new TranslationRequested(CASE, day(2), List.of(Papers.REFERRAL), day(23), "NO-LANG");

        assertThat(shipped(3, claimed(), Papers.received("de"), incomplete(1, Papers.lackingTranslation()), asked))
                .contains(Trigger.person("send the letter of TRANSLATION_REQUEST 1", "NO-LANG"));
    }

    @Test
    void NO_TRAVEL_that_travel_was_sent_on_is_a_persons_to_tell_until_it_is_told_or_answered() {
        var travel = new TravelForwarded(CASE, day(25), "Pasientreiser", null, List.of());
        var answered =
                new TravelSettled(CASE, day(60), "Pasientreiser", Money.of("400", "NOK"), CASE + "-T1", List.of());
        var owed = Trigger.person("tell the applicant that the travel claim was sent on", "NO-TRAVEL");

        assertThat(shipped(26, claimedWithTravel(), DECIDED, PAID, ARRIVED, travel))
                .contains(owed);
        assertThat(shipped(
                        26,
                        claimedWithTravel(),
                        DECIDED,
                        PAID,
                        ARRIVED,
                        travel,
                        sent(LetterKind.FORWARDING_NOTICE, 25, null)))
                .doesNotContain(owed);
        assertThat(shipped(61, claimedWithTravel(), DECIDED, PAID, ARRIVED, travel, answered))
                .doesNotContain(owed);
    }

    private static CaseEvent letter() {
        return sent(LetterKind.DOCUMENT_REQUEST, 2, null);
    }

    /** With no letter chosen to go out by itself. */
    private static List<Trigger> shipped(int today, CaseEvent... events) {
        return Awaited.of(file(events), Forwarded.LAW, day(today));
    }
}
