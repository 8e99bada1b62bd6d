package org.caretrail.app.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reminder of documents and of a translation that were asked for. */
class ReminderTest extends CaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2030-05-29; nb; Henvisning Epikrise (tysk) Fristen er; 29. mai 2030",
                "2030-05-29; en; Referral Discharge summary (German) The last day is; 29 May 2030",
                "2030-06-05; nb; Henvisning, innen 29. mai 2030; Epikrise (tysk), innen 5. juni 2030 Får vi ikke",
                "2030-06-05; en; Referral, by 29 May 2030; Discharge summary (German), by 5 June 2030 If we do not"
            })
    void names_all_that_is_missing_and_the_last_day_of_each(
            String translatedBy, String language, String first, String second) {
        assertThat(reminder(asked(translatedBy), language)).contains(first, second);
    }

    @ParameterizedTest
    @CsvSource({"nb, Epikrise (tysk), Henvisning", "en, Discharge summary (German), Referral"})
    void says_nothing_of_what_has_come(String language, String missing, String come) {
        var kase = asked("2030-06-05").documents("nb", "REFERRAL");

        assertThat(reminder(kase, language)).contains(missing).doesNotContain(come);
    }

    /** For a referral by 29 May, and for the translation of a discharge summary. */
    private OpenCase asked(String translatedBy) {
        var kase = open(Application.claim()).documents("nb", "ITEMISED_INVOICE", "PAYMENT_PROOF");
        var german = kase.document("DISCHARGE_SUMMARY", "de");
        kase.done("handler", "/document-requests", Map.of("kinds", List.of("REFERRAL"), "dueOn", "2030-05-29"));
        kase.done("handler", "/translation-requests", Map.of("documents", List.of(german), "dueOn", translatedBy));
        return kase;
    }

    private String reminder(OpenCase kase, String language) {
        var body = Map.of("kind", "REMINDER", "language", language, "channel", "LETTER");
        var letter = kase.done("handler", "/letters", body).at("/letterId").asString();
        return Pdf.get(as("auditor", kase.path("/letters/" + letter))).text();
    }
}
