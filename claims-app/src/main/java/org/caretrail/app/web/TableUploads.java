package org.caretrail.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caretrail.app.integration.rates.EcbRates;
import org.caretrail.app.store.LawInForce;
import org.caretrail.domain.regime.Publication;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.Sheet;
import org.caretrail.domain.regime.SheetError;
import org.caretrail.domain.regime.TableReader;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.UnreadableSheet;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Reads the files that administrators send, whole or not at all. */
@Component
class TableUploads {

    /** The largest file that is taken, in bytes: 20 MB, which all rates ever published by the ECB do not fill. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private final LawInForce law;
    private final boolean madeUp;

    /** A row that was made up for a demonstration is taken everywhere but in production. */
    TableUploads(LawInForce law, Environment environment) {
        this.law = law;
        this.madeUp = !environment.acceptsProfiles(Profiles.of("production"));
    }

    /** How a file is written. */
    enum Form {
        CSV,
        /** The reference rates of the European Central Bank. */
        ECB_XML
    }

    /** @param digest of the file as it was sent */
    @SuppressWarnings("ArrayRecordComponent") // written as JSON and never compared
    record Upload(TableShape shape, Publication said, List<RateRow> rows, byte[] digest) {}

    /**
     * Reads a file into the rows of a table. Their version is not known yet.
     *
     * @throws Unknown       for a table that does not exist
     * @throws TableTooLarge if the file is larger than 20 MB
     * @throws RefusedTable  naming every error in it
     */
    Upload read(String table, Publication said, Form form, InputStream body) throws IOException {
        var shape = table(table).shape();
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new TableTooLarge();
        }
        return new Upload(
                shape,
                said,
                rows(shape, said, sheet(form, bytes)),
                Sha256.begin().digest(bytes));
    }

    /** @throws Unknown for a table that does not exist */
    RateTable table(String name) {
        return law.now().book().all().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    private List<RateRow> rows(TableShape shape, Publication said, Sheet sheet) {
        var reading = new TableReader(shape, said, madeUp).readWhole(sheet, 0);
        if (!reading.errors().isEmpty()) {
            throw new RefusedTable(reading.errors());
        }
        if (reading.rows().isEmpty()) {
            throw new RefusedTable(List.of(new SheetError(sheet.heading(), "", "no row follows")));
        }
        return reading.rows();
    }

    private static Sheet sheet(Form form, byte[] bytes) {
        try {
            return switch (form) {
                case CSV -> Sheet.ofCsv(new StringReader(text(bytes)));
                case ECB_XML -> EcbRates.read(new ByteArrayInputStream(bytes));
            };
        } catch (UnreadableSheet e) {
            throw new RefusedTable(List.of(e.error()));
        }
    }

    private static String text(byte[] bytes) {
        var rest = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            var line = 1;
            for (var i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new UnreadableSheet(line, "the line is not written in UTF-8");
        }
    }
}
