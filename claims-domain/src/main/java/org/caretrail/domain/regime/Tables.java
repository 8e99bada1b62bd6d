package org.caretrail.domain.regime;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.shared.Lists;

/** The tables shipped with the product: version 1 of each, made-up rows for the demonstration included. */
public final class Tables {

    /** The version of every row that was not loaded. */
    public static final int SHIPPED = 1;

    private Tables() {}

    /**
     * Every table of these regimes, and those that belong to no country.
     *
     * @param additions a resource folder with further rows for some of them, laid over the shipped ones; empty: none. Its
     *     files are named as the shipped ones are
     */
    public static RateBook of(Collection<Regime> regimes, String additions) {
        return RateBook.of(regimes.stream()
                .flatMap(Tables::folders)
                .distinct()
                .flatMap(f -> f.tables().stream().map(shape -> table(shape, f.path(), additions)))
                .toList());
    }

    /** What a regime reads: the tables of no country, those that it shares, and its own. */
    static Stream<TableFolder> folders(Regime regime) {
        var own = new TableFolder(regime.folder(), regime.tables());
        return Stream.concat(Stream.of(CommonTables.FOLDER), Lists.plus(regime.layers(), own).stream());
    }

    private static RateTable table(TableShape shape, String folder, String additions) {
        var shipped = rows(shape, folder, SHIPPED);
        var added = additions.isEmpty() ? List.<RateRow>of() : rows(shape, additions, SHIPPED);
        return new RateTable(shape, Lists.joined(shipped, added));
    }

    private static List<RateRow> rows(TableShape shape, String folder, int version) {
        try (var in = Tables.class.getClassLoader().getResourceAsStream(folder + "/" + shape.name() + ".csv")) {
            return in == null
                    ? List.of()
                    : TableFile.read(shape, version, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
