package org.caretrail.projections.caselist;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.shared.PersonalData;

/**
 * The words by which a case is found: its number, the person's name, the care. Words are split here and not by
 * PostgreSQL, whose parser would read {@code RC-2024-000017} as negative numbers.
 */
final class SearchWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** PostgreSQL keeps no word of more than 2 kB; one that is asked for is cut alike. */
    private static final int LONGEST = 500;

    private SearchWords() {}

    /** A case from which the person was erased is found by its number alone. */
    static String of(CaseFile file) {
        if (file.course().erased() != null) {
            return split(file.caseNumber()).collect(joining(" "));
        }
        var person = PersonalData.reveal(file.application().person());
        var texts = Stream.of(
                file.caseNumber(),
                person == null ? null : person.name(),
                PersonalData.reveal(file.application().care().description()));
        return texts.filter(Objects::nonNull).flatMap(SearchWords::split).collect(joining(" "));
    }

    /** A text search in which every word, taken as it is, may be the beginning of one; empty when there is no word in it. */
    static String query(String asked) {
        return split(asked).map(word -> "'" + word + "':*").collect(joining(" & "));
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)));
    }
}
