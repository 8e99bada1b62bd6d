package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.lackingTranslation;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.errands;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.errand.ErrandCases.kinds;
import static org.caretrail.domain.errand.ErrandCases.later;
import static org.caretrail.domain.errand.ErrandCases.sent;

import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.Papers;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.s2.Forwarded;
import org.junit.jupiter.api.Test;

/** What a case does by itself before its decision, and when. */
class ApplicationErrandsTest {

    @Test
    void as_shipped_no_letter_goes_out_by_itself() {
        assertThat(Errands.of(file(claimed(), incomplete(1, lackingReferral())), Forwarded.LAW))
                .isEmpty();
        assertThat(Errands.of(file(claimed(), DECIDED), Forwarded.LAW)).isEmpty();
    }

    @Test
    void NO_CLOCK_6_and_7_an_application_is_acknowledged_and_who_waits_long_is_told_before_the_month_is_over() {
        assertThat(errands(claimed()))
                .contains(
                        new Errand(ErrandKind.ACKNOWLEDGE, "", day(0)),
                        new Errand(ErrandKind.INTERIM_REPLY, "", day(28)));
        assertThat(kinds(claimed(), sent(LetterKind.ACKNOWLEDGEMENT, 0, null), sent(LetterKind.INTERIM_REPLY, 9, null)))
                .isEmpty();
        assertThat(kinds(claimed(), DECIDED)).containsExactly(ErrandKind.SEND_DECISION);
    }

    @Test
    void NO_CLOCK_6_and_7_run_on_while_the_case_rests_and_nothing_is_asked_for() {
        var resting = new CaseSuspended(CASE, day(2), said("in hospital"), null);

        assertThat(kinds(claimed(), incomplete(1, lackingReferral()), resting))
                .containsExactly(ErrandKind.ACKNOWLEDGE, ErrandKind.INTERIM_REPLY);
    }

    @Test
    void what_is_missing_is_asked_for_once_written_for_once_and_reminded_of_once() {
        var lacking = incomplete(1, lackingReferral());
        var asked = new DocumentsRequested(CASE, day(2), List.of(DocumentKind.REFERRAL), day(23), List.of());
        var letter = sent(LetterKind.DOCUMENT_REQUEST, 2, null);
        var reminder = sent(LetterKind.REMINDER, 18, null);

        assertThat(later(claimed(), lacking)).containsExactly(new Errand(ErrandKind.ASK, "", day(1)));
        assertThat(later(claimed(), lacking, asked))
                .containsExactly(
                        new Errand(ErrandKind.SEND_REQUEST, "DOCUMENT_REQUEST 1", day(2)),
                        new Errand(ErrandKind.REMIND, "DOCUMENT_REQUEST 1", day(18)));
        assertThat(later(claimed(), lacking, asked, letter))
                .containsExactly(new Errand(ErrandKind.REMIND, "DOCUMENT_REQUEST 1", day(18)));
        assertThat(later(claimed(), lacking, asked, letter, reminder)).isEmpty();
        assertThat(later(claimed(), lacking, asked, letter, Papers.complete(9))).isEmpty();
    }

    @Test
    void NO_DOC_1_what_was_asked_for_in_place_of_the_usual_kind_is_reminded_of_and_not_asked_for_again() {
        var letter = new Missing(DocumentKind.ENTITLEMENT_LETTER, "NO-DOC-1");
        var lacking = incomplete(1, new Completeness(List.of(letter), List.of(), List.of(), List.of()));
        var asked = new DocumentsRequested(CASE, day(2), List.of(DocumentKind.APPOINTMENT_LETTER), day(23), List.of());
        var written = sent(LetterKind.DOCUMENT_REQUEST, 2, null);

        assertThat(later(notified(Stage.TREATMENT), lacking)).containsExactly(new Errand(ErrandKind.ASK, "", day(1)));
        assertThat(later(notified(Stage.TREATMENT), lacking, asked, written))
                .containsExactly(new Errand(ErrandKind.REMIND, "DOCUMENT_REQUEST 1", day(18)));
    }

    @Test
    void NO_LANG_a_translation_is_asked_for_in_the_same_way() {
        var lacking = incomplete(1, lackingTranslation());
        var asked = new TranslationRequested(CASE, day(2), List.of(REFERRAL), day(23), "NO-LANG");

        assertThat(later(claimed(), received("de"), lacking)).containsExactly(new Errand(ErrandKind.ASK, "", day(1)));
        assertThat(later(claimed(), received("de"), lacking, asked, sent(LetterKind.TRANSLATION_REQUEST, 2, null)))
                .containsExactly(new Errand(ErrandKind.REMIND, "TRANSLATION_REQUEST 1", day(18)));
    }
}
