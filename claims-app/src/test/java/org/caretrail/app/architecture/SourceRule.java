package org.caretrail.app.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What no source file may break. */
enum SourceRule {
    A_FILE_HAS_AT_MOST_250_LINES,
    A_PUBLIC_TYPE_SAYS_WHAT_IT_IS,
    NOBODY_ASKS_WHAT_TIME_IT_IS,
    A_PACKAGE_SAYS_WHAT_MAY_BE_NULL;

    private static final int MOST_LINES = 250;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^(?:@.*\\n)*public (?:[a-z-]+ )*(?:class|record|interface|enum|@interface) ", Pattern.MULTILINE);
    private static final Pattern COMMENTED = Pattern.compile("\\*/\\s*(?:@[^;]*)?$");
    private static final Pattern ASKS_THE_TIME =
            Pattern.compile("\\b(?:Instant|Local\\w+|Zoned\\w+|Offset\\w+|Year\\w*)\\.now\\(\\)"
                    + "|System\\.(?:currentTimeMillis|nanoTime)\\(|new Date\\(\\)");

    List<Path> brokenBy(List<Source> sources) {
        return sources.stream()
                .filter(s -> !keptBy(s, sources))
                .map(Source::path)
                .toList();
    }

    private boolean keptBy(Source source, List<Source> all) {
        return switch (this) {
            case A_FILE_HAS_AT_MOST_250_LINES -> source.text().lines().count() <= MOST_LINES;
            case A_PUBLIC_TYPE_SAYS_WHAT_IT_IS -> commented(source.text());
            case NOBODY_ASKS_WHAT_TIME_IT_IS ->
                !ASKS_THE_TIME.matcher(source.text()).find();
            case A_PACKAGE_SAYS_WHAT_MAY_BE_NULL ->
                all.stream()
                        .anyMatch(other -> other.folder().equals(source.folder())
                                && other.describesPackage()
                                && other.text().contains("@NullMarked\npackage "));
        };
    }

    private static boolean commented(String text) {
        var type = PUBLIC_TYPE.matcher(text);
        return !type.find()
                || COMMENTED.matcher(text.substring(0, type.start())).find();
    }
}
