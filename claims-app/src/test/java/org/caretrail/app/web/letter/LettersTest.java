package org.caretrail.app.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LettersTest extends CaseTest {

    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGEMENT, nb, Vi har mottatt søknaden din, Den kom inn",
        "ACKNOWLEDGEMENT, en, We have received your application, It came in on",
        "DOCUMENT_REQUEST, nb, Vi trenger flere dokumenter, Epikrise",
        "DOCUMENT_REQUEST, en, We need more documents, Discharge summary",
        "REMINDER, nb, Påminnelse: vi mangler opplysninger, Fristen er",
        "REMINDER, en, Reminder: something is missing, The last day is",
        "INTERIM_REPLY, nb, Søknaden din er under behandling, ikke avgjort ennå",
        "INTERIM_REPLY, en, Your application is being processed, not been decided yet"
    })
    void every_letter_of_helfo_says_what_it_is_for(String kind, String language, String title, String text) {
        var kase = asked(open(Application.claim()));

        var letter = letter(kase, kind, language);

        assertThat(letter.text()).contains("Helfo", title, text);
        assertThat(letter.faults("2a")).isEmpty();
        assertThat(letter.faults("ua1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGEMENT, nl, Wij hebben uw stukken ontvangen",
        "ACKNOWLEDGEMENT, en, We have received your application",
        "DOCUMENT_REQUEST, nl, Wij hebben meer stukken nodig",
        "DOCUMENT_REQUEST, en, We need more documents",
        "REMINDER, nl, Herinnering: wij missen nog gegevens",
        "REMINDER, en, Reminder: something is missing",
        "INTERIM_REPLY, nl, Uw zaak is in behandeling",
        "INTERIM_REPLY, en, Your application is being processed"
    })
    void every_letter_of_a_dutch_insurer_says_what_it_is_for(String kind, String language, String title) {
        var kase = asked(open(Application.authorisation()));

        var letter = letter(kase, kind, language);

        assertThat(letter.text()).contains(title, kase.now().at("/caseNumber").asString());
        assertThat(letter.faults("2a")).isEmpty();
        assertThat(letter.faults("ua1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl, Begin niet met", "en, Do not start"})
    void NL_INFO_4_the_CAK_acknowledges_with_the_word_not_to_start_yet(String language, String words) {
        var treaty = Application.authorisation().with("/scheme", "NL_CAK").with("/person/residence", "BE");

        assertThat(letter(open(treaty), "ACKNOWLEDGEMENT", language).text()).contains(words);
        assertThat(letter(open(Application.authorisation()), "ACKNOWLEDGEMENT", language)
                        .text())
                .doesNotContain(words);
    }

    @Test
    void a_translation_is_asked_for_of_a_document_in_its_language() {
        var kase = open(Application.claim());
        var document = kase.document("DISCHARGE_SUMMARY", "de");
        kase.done(
                "handler",
                "/translation-requests",
                Map.of("documents", List.of(document), "requestedOn", "2024-05-08", "dueOn", "2024-05-29"));

        assertThat(letter(kase, "TRANSLATION_REQUEST", "nb").text())
                .contains("Vi trenger en oversettelse", "Epikrise (tysk)", "29. mai 2024");
        assertThat(letter(kase, "TRANSLATION_REQUEST", "en").text())
                .contains("Discharge summary (German)", "29 May 2024");
    }

    @Test
    void NO_CLOCK_10_who_complained_is_told_by_letter_that_the_decision_may_become_worse() {
        var kase = Ready.notification(this).decidedAsProposed(Ready.DAY).delivered("2024-02-21");
        var nothing = Map.of("kind", "DETRIMENT_NOTICE", "sentOn", "2024-03-01");
        kase.complained("2024-03-01");
        assertThat(kase.post("handler", "/letters", nothing).status()).isEqualTo(409);

        kase.done("handler", "/complaints/C1/detriment-notice", Map.of("on", "2024-03-04"));

        assertThat(kase.history()).endsWith("ComplaintLodged", "DetrimentAnnounced", "LetterSent");
        var told = file(kase, kase.now().at("/letters").get(0));
        assertThat(told.text())
                .contains("Vedtaket du klaget på, kan bli endret til skade for deg", "Du klaget 1. mars 2024")
                .contains("vedtaket vårt av 20. februar 2024", "senest 3. juni 2024");
        assertThat(told.faults("2a")).isEmpty();
        assertThat(told.faults("ua1")).isEmpty();
        assertThat(letter(kase, "DETRIMENT_NOTICE", "en").text())
                .contains("may change to your detriment", "your complaint", "On 1 March 2024 you complained");
    }

    @Test
    void a_letter_once_sent_is_the_same_for_ever_and_its_digest_stands_in_the_case() {
        var kase = open(Application.claim());
        var sent = send(kase, "ACKNOWLEDGEMENT", "nb");
        var first = file(kase, sent);

        kase.done(
                "handler",
                "/corrections",
                Map.of("pointer", "/person/name", "value", "Somebody Else", "reasons", "A slip of the pen."));
        var later = file(kase, sent);

        assertThat(first.mediaType()).isEqualTo("application/pdf");
        assertThat(later.sha256()).isEqualTo(first.sha256());
        assertThat(sent.at("/sha256").asString()).isEqualTo(first.sha256());
        assertThat(texts(kase.now().at("/letters"), "/sha256")).containsExactly(first.sha256());
        assertThat(kase.history()).contains("LetterSent");
    }

    @Test
    void what_was_not_chosen_follows_from_the_case() {
        var kase = open(Application.claim().with("/person/language", "en").with("/channel", "PAPER"));

        var sent = kase.done("handler", "/letters", Map.of("kind", "ACKNOWLEDGEMENT"));

        assertThat(sent.at("/language").asString()).isEqualTo("en");
        assertThat(sent.at("/channel").asString()).isEqualTo("LETTER");
    }

    @Test
    void a_letter_that_came_back_stands_in_the_case() {
        var kase = open(Application.claim());
        var sent = send(kase, "ACKNOWLEDGEMENT", "nb");

        kase.done("handler", "/letters/" + sent.at("/letterId").asString() + "/failure", Map.of("reasons", "Moved."));

        assertThat(kase.now().at("/letters/0/failedOn").isNull()).isFalse();
        assertThat(kase.history()).endsWith("LetterSent", "LetterFailed");
    }

    @Test
    void a_letter_that_has_nothing_to_say_is_not_sent() {
        var kase = open(Application.claim());

        assertThat(kase.post("handler", "/letters", Map.of("kind", "REMINDER")).status())
                .isEqualTo(409);
        assertThat(kase.post("handler", "/letters", Map.of("kind", "DECISION")).status())
                .isEqualTo(409);
        assertThat(kase.post("handler", "/letters", Map.of("kind", "ACKNOWLEDGEMENT", "language", "fr"))
                        .status())
                .isEqualTo(422);
        assertThat(kase.history()).doesNotContain("LetterSent");
    }

    @Test
    void a_letter_of_another_case_is_not_handed_out() {
        var sent = send(open(Application.claim()), "ACKNOWLEDGEMENT", "nb");

        assertThat(file(open(Application.claim()), sent).status()).isEqualTo(404);
    }

    @Test
    void who_may_not_read_cases_reads_no_letter() {
        var kase = Ready.refused(this);
        var letter = kase.path("/decisions/" + kase.lastDecision() + "/letter");

        assertThat(get("subscriber", letter).status()).isEqualTo(403);
        assertThat(send(request(letter).GET()).status()).isEqualTo(401);
        assertThat(post("auditor", kase.path("/letters"), Map.of("kind", "ACKNOWLEDGEMENT"))
                        .status())
                .isEqualTo(403);
    }

    private static OpenCase asked(OpenCase kase) {
        kase.done(
                "handler",
                "/document-requests",
                Map.of("kinds", List.of("DISCHARGE_SUMMARY", "REFERRAL"), "dueOn", "2030-05-29"));
        return kase;
    }

    private Pdf letter(OpenCase kase, String kind, String language) {
        return file(kase, send(kase, kind, language));
    }

    private static JsonNode send(OpenCase kase, String kind, String language) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "language", language, "channel", "LETTER"));
        return kase.done("handler", "/letters", body);
    }

    private Pdf file(OpenCase kase, JsonNode sent) {
        return Pdf.get(
                as("auditor", kase.path("/letters/" + sent.at("/letterId").asString())));
    }
}
