package org.caretrail.app.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** NO-LANG: the language of a document, proposed from its text and confirmed by a person. */
class DetectedLanguageTest extends CaseTest {

    private static final String ENGLISH =
            "The hospital offers a total hip replacement in March, at an estimated cost of thirteen thousand euros.";
    private static final String UNNAMED = """
            {"kind": "TREATMENT_OFFER", "receivedOn": "2024-02-01"}""";

    @Test
    void NO_LANG_a_language_that_nobody_named_is_proposed_and_counts_once_it_is_confirmed() {
        var kase = open(Application.notification()).documents("nb", "APPOINTMENT_LETTER", "SPECIALIST_OPINION");

        var offer = kase.upload(text(ENGLISH, UNNAMED));

        assertThat(offer.status()).as("%s", offer.body()).isEqualTo(201);
        assertThat(offer.text("/language")).isEqualTo("en");
        assertThat(offer.text("/detectedLanguage")).isEqualTo("en");
        assertThat(offer.body().at("/languageConfirmed").asBoolean()).isFalse();
        assertThat(offer.body().at("/counts").asBoolean()).isFalse();
        assertThat(offer.text("/why")).contains("to be confirmed", "NO-LANG");
        assertThat(kase.now().at("/dossier/complete").asBoolean()).isFalse();

        var confirmed = Map.of("language", "en", "reasons", "It is in English.", "correctedOn", "2024-02-05");
        kase.done("handler", "/documents/" + offer.text("/documentId") + "/correction", confirmed);

        assertThat(last(kase).at("/languageConfirmed").asBoolean()).isTrue();
        assertThat(last(kase).at("/counts").asBoolean()).isTrue();
        assertThat(kase.now().at("/dossier/completeOn").asString()).isEqualTo("2024-02-05");
    }

    @Test
    void NO_LANG_what_the_text_says_stands_beside_what_a_person_named() {
        var kase = open(Application.notification());

        var offer = kase.upload(text(ENGLISH, Upload.known("TREATMENT_OFFER", "de", "2024-02-01")));

        assertThat(offer.text("/language")).isEqualTo("de");
        assertThat(offer.text("/detectedLanguage")).isEqualTo("en");
        assertThat(offer.body().at("/languageConfirmed").asBoolean()).isTrue();
        assertThat(offer.text("/why")).contains("translation outstanding");
    }

    @Test
    void NO_LANG_where_the_text_tells_no_language_it_is_to_be_named() {
        var kase = open(Application.notification());

        var refused = kase.upload(text("Offer 4711", UNNAMED));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/metadata/language");
        assertThat(kase.now().at("/dossier/documents").size()).isZero();
    }

    private static Upload text(String words, String metadata) {
        return new Upload("letter.txt", words.getBytes(StandardCharsets.UTF_8), metadata);
    }

    private static JsonNode last(OpenCase kase) {
        return elements(kase.now().at("/dossier/documents")).getLast();
    }
}
