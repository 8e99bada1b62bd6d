package org.caretrail.app.store;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caretrail.domain.event.RateTableEvent.RateTablePublished;
import org.caretrail.domain.event.RateTableEvent.RateTableWithdrawn;
import org.caretrail.domain.ratetable.LoadedVersion;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.TableFile;
import org.caretrail.projections.ratetables.RecordedTableEvent;
import org.caretrail.projections.ratetables.TableStreams;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The law with the tables as they are now: what is shipped, and what was loaded over it. Whoever decides takes it once, and
 * thereby one book for all of that decision, whatever is loaded meanwhile; taking it costs no statement. An instance that
 * loads a version looks at once; every instance looks again each second, with one statement.
 */
public class LawInForce implements SmartInitializingSingleton {

    private final Regimes shipped;
    private final TableStreams streams;
    private final TableContents contents;
    private volatile Known known;

    /**
     * Begins with what is shipped. The versions that were loaded follow before the first request is accepted.
     *
     * @param shipped the law with the tables of the product
     */
    public LawInForce(Regimes shipped, TableStreams streams, TableContents contents) {
        this.shipped = shipped;
        this.streams = streams;
        this.contents = contents;
        this.known = new Known(shipped, Map.of(), Map.of());
    }

    /** @param lengths how many events of each table this rests on */
    private record Known(Regimes law, Map<String, List<LoadedVersion>> loaded, Map<String, Long> lengths) {}

    public Regimes now() {
        return known.law();
    }

    /** Every row of a table that can be read, the shipped ones first, those of withdrawn versions included. */
    public List<RateRow> everyRow(String table) {
        var all = new ArrayList<>(shipped.book().table(table).rows());
        versions(table).forEach(v -> all.addAll(v.rows()));
        return List.copyOf(all);
    }

    /** The versions of a table that were loaded, in their order. */
    public List<LoadedVersion> versions(String table) {
        return known.loaded().getOrDefault(table, List.of());
    }

    @Override
    public void afterSingletonsInstantiated() {
        look();
    }

    /** Sees to it that what was committed by now counts from now on. */
    @Scheduled(fixedDelayString = "${caretrail.rate-tables.look-again}")
    public synchronized void look() {
        var before = known;
        var lengths = streams.lengths(tables());
        var changed = lengths.entrySet().stream()
                .filter(e -> !e.getValue().equals(before.lengths().get(e.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        var loaded = new HashMap<>(before.loaded());
        var seen = new HashMap<>(before.lengths());
        streams.read(changed).forEach((table, events) -> {
            loaded.put(table, versions(table, events, before.loaded().getOrDefault(table, List.of())));
            seen.put(table, (long) events.size());
        });
        var all = loaded.values().stream().flatMap(List::stream).toList();
        known = new Known(shipped.with(LoadedVersion.over(shipped.book(), all)), Map.copyOf(loaded), Map.copyOf(seen));
    }

    /** The names of all tables: each may be loaded over. */
    public Collection<String> tables() {
        return shipped.book().all().stream().map(RateTable::name).toList();
    }

    /** Those on which the last days of open cases rest. */
    public Collection<String> tablesOfTerms() {
        return tables().stream().filter(CommonTables::setsTerms).toList();
    }

    /** A version never changes, so its rows are read from its file once. */
    private List<LoadedVersion> versions(String table, List<RecordedTableEvent> events, List<LoadedVersion> before) {
        var rows = before.stream().collect(Collectors.toMap(LoadedVersion::version, LoadedVersion::rows));
        var versions = new ArrayList<LoadedVersion>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case RateTablePublished e ->
                    versions.add(new LoadedVersion(
                            table, e.version(), rows.computeIfAbsent(e.version(), _ -> rows(e)), false));
                case RateTableWithdrawn e -> versions.replaceAll(v -> v.version() == e.version() ? v.takenBack() : v);
            }
        }
        return List.copyOf(versions);
    }

    private List<RateRow> rows(RateTablePublished e) {
        var shape = shipped.book().table(e.table()).shape();
        return TableFile.read(shape, e.version(), new StringReader(contents.read(e.sha256())));
    }
}
