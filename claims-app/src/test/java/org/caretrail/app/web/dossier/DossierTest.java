package org.caretrail.app.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DossierTest extends CaseTest {

    private static final String[] ALL = {"APPOINTMENT_LETTER", "SPECIALIST_OPINION", "TREATMENT_OFFER"};

    @Test
    void NO_DOC_1_what_is_missing_is_named_with_its_rule_until_it_comes() {
        var kase = open(Application.notification());

        assertThat(kase.status()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(texts(kase.now().at("/dossier/missing"), "/rule")).containsOnly("NO-DOC-1");

        kase.documents("nb", ALL);

        assertThat(kase.status()).isEqualTo("UNDER_ASSESSMENT");
        assertThat(kase.now().at("/dossier/complete").asBoolean()).isTrue();
        assertThat(kase.now().at("/dossier/completeOn").asString()).isEqualTo("2024-02-01");
        assertThat(kase.now().at("/dossier/missing").size()).isZero();
    }

    @Test
    void NO_LANG_a_translation_links_to_its_original_and_makes_it_count() {
        var kase = open(Application.notification()).documents("nb", "APPOINTMENT_LETTER", "SPECIALIST_OPINION");
        var original = kase.document("TREATMENT_OFFER", "de");

        assertThat(kase.status()).isEqualTo("AWAITING_TRANSLATION");
        assertThat(document(kase, original).at("/counts").asBoolean()).isFalse();
        assertThat(document(kase, original).at("/why").asString()).contains("NO-LANG");

        var translation = kase.upload(translation("TREATMENT_OFFER", original));

        assertThat(translation.text("/translationOf")).isEqualTo(original);
        assertThat(translation.text("/originalSha256"))
                .isEqualTo(document(kase, original).at("/sha256").asString());
        assertThat(translation.text("/translator")).isEqualTo("sworn translator");
        assertThat(document(kase, original).at("/counts").asBoolean()).isTrue();
        assertThat(kase.status()).isEqualTo("UNDER_ASSESSMENT");
    }

    @Test
    void a_translation_is_of_a_document_of_this_case_and_of_its_kind() {
        var kase = open(Application.notification());
        var original = kase.document("TREATMENT_OFFER", "de");

        var stray = kase.upload(translation("TREATMENT_OFFER", UUID.randomUUID().toString()));
        var changed = kase.upload(translation("REFERRAL", original));

        assertThat(stray.status()).isEqualTo(422);
        assertThat(stray.text("/errors/0/pointer")).isEqualTo("/metadata/translationOf");
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text("/errors/0/pointer")).isEqualTo("/metadata/kind");
    }

    @ParameterizedTest
    @CsvSource({"issuedOn, 2024-02-04, translator", "translator, sworn translator, issuedOn"})
    void NO_LANG_a_translation_says_who_made_it_and_when(String given, String value, String missing) {
        var kase = open(Application.notification());
        var original = kase.document("TREATMENT_OFFER", "de");

        var reply = kase.upload(translation("TREATMENT_OFFER", original, ", \"%s\": \"%s\"".formatted(given, value)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("translation-unsigned");
        assertThat(reply.text("/rule")).isEqualTo("NO-LANG");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/metadata/" + missing);
        assertThat(kase.history()).doesNotContain("DocumentTranslated");
    }

    @Test
    void a_document_set_aside_no_longer_counts_and_reopens_the_dossier() {
        var kase = open(Application.notification()).documents("nb", ALL);
        var offer = kase.now().at("/dossier/documents/2/documentId").asString();

        var after = kase.done(
                "handler",
                "/documents/" + offer + "/set-aside",
                Map.of("why", "ILLEGIBLE", "reasons", "The scan is black.", "setAsideOn", "2024-02-05"));

        assertThat(after.at("/status").asString()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(after.at("/dossier/complete").asBoolean()).isFalse();
        assertThat(after.at("/dossier/completeOn").isNull()).isTrue();
        assertThat(elements(after.at("/clocks")))
                .filteredOn(clock -> clock.at("/kind").asString().equals("DECISION"))
                .extracting(clock -> clock.at("/state").asString())
                .containsExactly("SUSPENDED");
        assertThat(document(kase, offer).at("/counts").asBoolean()).isFalse();
        assertThat(document(kase, offer).at("/why").asString()).contains("ILLEGIBLE");
        assertThat(kase.history()).endsWith("DocumentSetAside", "DossierFoundIncomplete");
        assertThat(get("auditor", kase.path("/documents/" + offer)).status()).isEqualTo(200);
    }

    @Test
    void NO_LANG_a_language_recorded_wrong_is_corrected() {
        var kase = open(Application.notification()).documents("nb", "APPOINTMENT_LETTER", "SPECIALIST_OPINION");
        var offer = kase.document("TREATMENT_OFFER", "de");

        var after = kase.done(
                "handler",
                "/documents/" + offer + "/correction",
                Map.of("language", "en", "reasons", "It is in English.", "correctedOn", "2024-02-05"));

        assertThat(after.at("/status").asString()).isEqualTo("UNDER_ASSESSMENT");
        assertThat(after.at("/dossier/completeOn").asString()).isEqualTo("2024-02-05");
        assertThat(document(kase, offer).at("/language").asString()).isEqualTo("en");
    }

    @Test
    void a_document_that_the_case_does_not_have_is_neither_corrected_nor_set_aside() {
        var kase = open(Application.notification());
        var nothing = "/documents/" + UUID.randomUUID();

        assertThat(kase.post("handler", nothing + "/correction", Map.of("language", "en", "reasons", "why"))
                        .status())
                .isIn(404, 422);
        assertThat(kase.post("handler", nothing + "/set-aside", Map.of("why", "ILLEGIBLE", "reasons", "why"))
                        .status())
                .isIn(404, 422);
        assertThat(kase.post(
                                "handler",
                                "/translation-requests",
                                Map.of("documents", List.of(UUID.randomUUID()), "dueOn", "2999-01-01"))
                        .status())
                .isEqualTo(422);
    }

    private static Upload translation(String kind, String original) {
        return translation(kind, original, ", \"translator\": \"sworn translator\", \"issuedOn\": \"2024-02-04\"");
    }

    private static Upload translation(String kind, String original, String signed) {
        return Upload.text(kind, "en").knownAs("""
                {"kind": "%s", "language": "en", "receivedOn": "2024-02-05", "translationOf": "%s"%s}""".formatted(kind, original, signed));
    }

    private static JsonNode document(OpenCase kase, String id) {
        return elements(kase.now().at("/dossier/documents")).stream()
                .filter(d -> d.at("/documentId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
