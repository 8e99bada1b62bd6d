package org.caretrail.app.integration.eessi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The table of fields, {@code integration/eessi/fields.csv}: which of ours stands for which element of a document. */
public final class EessiFields {

    private static final String FILE = "integration/eessi/fields.csv";
    private static final String HEADING = "document,direction,field,element,required,mark";
    private static final int COLUMNS = 6;

    private final List<EessiField> all;

    private EessiFields(List<EessiField> all) {
        this.all = List.copyOf(all);
    }

    /** @throws IllegalStateException for a line that is not of the heading's shape, or names a document the wrong way */
    public static EessiFields shipped() {
        var stream = EessiFields.class.getClassLoader().getResourceAsStream(FILE);
        try (var lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
            return new EessiFields(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(HEADING))
                    .map(EessiFields::field)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<EessiField> all() {
        return all;
    }

    public List<EessiField> of(EessiDocument document) {
        return all.stream().filter(f -> f.document() == document).toList();
    }

    /** The fields that a document needs and the content lacks. */
    public List<EessiField> missing(EessiDocument document, JsonNode content) {
        return of(document).stream()
                .filter(f -> f.required() && empty(content.at(f.field())))
                .toList();
    }

    private static boolean empty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.asString().isBlank());
    }

    private static EessiField field(String line) {
        var cells = line.split(",", -1);
        var document = EessiDocument.valueOf(cells[0]);
        if (cells.length != COLUMNS || document.direction() != EessiDocument.Direction.valueOf(cells[1])) {
            throw new IllegalStateException("no field of a document: " + line);
        }
        return new EessiField(document, cells[2], cells[3], Boolean.parseBoolean(cells[4]), cells[5]);
    }
}
