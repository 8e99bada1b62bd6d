package org.caretrail.app.integration.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {

    private static final String GERMAN =
            "Der Patient wurde zur Beurteilung einer Arthrose des linken Knies überwiesen.";

    private final LanguageDetection detection = new LanguageDetection();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | Pasienten ble henvist til sykehuset for vurdering av hofteartrose og skal opereres i mars.",
                "nn | Pasienten vart tilvist til sjukehuset og skal opererast i mars, om han ikkje ønskjer noko anna.",
                "da | Patienten blev henvist til hospitalet for vurdering af hofteartrose og skal opereres i marts.",
                "sv | Patienten remitterades till sjukhuset för bedömning av höftledsartros och ska opereras i mars.",
                "en | The patient was referred to the hospital for an assessment and will be operated on in March.",
                "de | Der Patient wurde zur Beurteilung einer Arthrose überwiesen und wird im März operiert.",
                "nl | De patiënt is verwezen voor beoordeling van artrose van de heup en wordt in maart geopereerd.",
                "fr | Le patient a été adressé à l'hôpital pour une évaluation et sera opéré au mois de mars."
            })
    void NO_LANG_the_text_tells_the_language(String tag, String text) {
        assertThat(detection.of(text.getBytes(StandardCharsets.UTF_8), "text/plain"))
                .contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Invoice 4711, EUR 13 100.00", "4711 0815 13 100,00 EUR 0,00 2024-03-11 2024-03-15 40 % 50 %"
            })
    void NO_LANG_a_text_that_is_short_or_of_figures_tells_none(String text) {
        assertThat(detection.of(text.getBytes(StandardCharsets.UTF_8), "text/plain"))
                .isEmpty();
    }

    @Test
    void NO_LANG_the_text_of_a_PDF_is_read() throws IOException {
        assertThat(detection.of(pdf(GERMAN), "application/pdf")).contains(new Language("de"));
    }

    @Test
    void NO_LANG_a_PDF_that_nobody_can_read_and_an_image_tell_none() {
        var broken = ("%PDF-1.7 " + GERMAN).getBytes(StandardCharsets.UTF_8);

        assertThat(detection.of(broken, "application/pdf")).isEmpty();
        assertThat(detection.of(broken, "image/png")).isEmpty();
    }

    private static byte[] pdf(String text) throws IOException {
        try (var pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
