package org.caretrail.domain.regime.nl;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.FiledDocument;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.TableFile;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/** Documents and tables for tests. */
final class Papers {

    private Papers() {}

    static FiledDocument filed(int number, DocumentKind kind, String language, @Nullable String issued) {
        var tag = new Language(language);
        var document = new Document(
                new DocumentId(new UUID(1, number)),
                kind,
                tag,
                issued == null ? null : LocalDate.parse(issued),
                LocalDate.of(2020, 5, 5),
                "0".repeat(64),
                "application/pdf",
                1);
        return new FiledDocument(document, List.of(tag));
    }

    /** Lays further rows over a shipped table. */
    static RateBook with(RateBook book, String table, String csv) {
        var old = book.table(table);
        var more = TableFile.read(old.shape(), 2, new StringReader(csv));
        var tables = new HashMap<>(book.tables());
        tables.put(table, new RateTable(old.shape(), Lists.joined(old.rows(), more)));
        return new RateBook(tables);
    }
}
