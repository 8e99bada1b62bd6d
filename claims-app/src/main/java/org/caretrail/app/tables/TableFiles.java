package org.caretrail.app.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.caretrail.app.integration.rates.EcbRates;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.Sha256;
import org.caretrail.app.store.TableContents;
import org.caretrail.domain.ratetable.RateTableCommand.PublishRateTable;
import org.caretrail.domain.regime.Publication;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.Sheet;
import org.caretrail.domain.regime.SheetError;
import org.caretrail.domain.regime.TableFile;
import org.caretrail.domain.regime.TableReader;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.UnreadableSheet;
import org.caretrail.domain.shared.Act;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Reads the files that tables are loaded from, whole or not at all. */
@Component
public class TableFiles {

    /** The largest file that is taken, in bytes: 20 MB, which all rates ever published by the ECB do not fill. */
    static final int LARGEST = 20 * 1024 * 1024;

    private final LawInForce law;
    private final boolean madeUp;

    /** A row that was made up for a demonstration is taken everywhere but in production. */
    TableFiles(LawInForce law, Environment environment) {
        this.law = law;
        this.madeUp = !environment.acceptsProfiles(Profiles.of("production"));
    }

    /** How a file is written. */
    public enum Form {
        CSV,
        /** The reference rates of the European Central Bank. */
        ECB_XML
    }

    /** @param sha256 of the file as it came, in lower-case hexadecimal */
    public record Read(TableShape shape, Publication said, List<RateRow> rows, String sha256) {

        /** The command that adds a version of these rows, which are kept within the surrounding transaction. */
        public PublishRateTable published(Act act, TableContents contents) {
            var kept = contents.keep(TableFile.write(shape, rows));
            return new PublishRateTable(shape.name(), act, kept, rows.size(), said);
        }
    }

    /**
     * Reads a file into the rows of a table. Their version is not known yet.
     *
     * @throws TableTooLarge if the file is larger than 20 MB
     * @throws RefusedTable  naming every error in it
     */
    public Read read(RateTable table, Publication said, Form form, InputStream body) throws IOException {
        var shape = table.shape();
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new TableTooLarge();
        }
        return new Read(shape, said, rows(shape, said, sheet(form, bytes)), Sha256.hex(bytes));
    }

    /** Empty for a table that does not exist. */
    public Optional<RateTable> table(String name) {
        return law.now().book().all().stream()
                .filter(t -> t.name().equals(name))
                .findFirst();
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
