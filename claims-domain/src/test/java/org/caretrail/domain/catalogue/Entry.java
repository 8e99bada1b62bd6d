package org.caretrail.domain.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * One rule of a rule page.
 *
 * @param what  what it does here, in our words
 * @param where where it is applied, or why it is not yet; empty: the code and the tests say enough
 */
record Entry(String id, Kind kind, String what, String where) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    static List<Entry> of(Path page) {
        try (var csv = FORMAT.parse(Files.newBufferedReader(page, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(r -> new Entry(r.get("id"), Kind.valueOf(r.get("kind")), r.get("what"), r.get("where")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
