package org.caretrail.app.integration.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.caretrail.domain.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * NO-LANG: proposes the language of a document from its text. It proposes nothing where the text is short, or as much like
 * another language; the model of Apache OpenNLP tells 103 apart, Norwegian bokmål from nynorsk and Danish too.
 */
@Component
public class LanguageDetection {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int FEWEST_LETTERS = 40;
    private static final double LEAST_CONFIDENCE = 0.04;
    private static final double LEAST_LEAD = 1.4;

    /** The two letters of BCP 47 for the three of ISO 639-3, where there are two. */
    private static final Map<String, String> TAGS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    tag -> Locale.of(tag).getISO3Language(), tag -> tag, (first, _) -> first));

    /** Loaded by the first document, and kept: it takes a second and some 50 MB. */
    private final Supplier<LanguageDetectorModel> model = SingletonSupplier.of(LanguageDetection::load);

    /** Empty where nothing can be made out. */
    public Optional<Language> of(byte[] file, String mediaType) {
        var text = FileText.of(file, mediaType);
        if (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        var guesses = new LanguageDetectorME(model.get()).predictLanguages(text);
        var best = guesses[0];
        return Optional.ofNullable(TAGS.get(best.getLang()))
                .filter(_ -> best.getConfidence() >= LEAST_CONFIDENCE)
                .filter(_ -> best.getConfidence() >= LEAST_LEAD * guesses[1].getConfidence())
                .map(Language::new);
    }

    private static LanguageDetectorModel load() {
        try (var stored = Objects.requireNonNull(LanguageDetection.class.getResourceAsStream(MODEL))) {
            return new LanguageDetectorModel(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
