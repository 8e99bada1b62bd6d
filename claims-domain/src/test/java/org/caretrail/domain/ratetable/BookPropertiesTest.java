package org.caretrail.domain.ratetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.Validity;
import org.jspecify.annotations.Nullable;

/** Whatever was loaded and taken back, a decision sees what a clerk with all the lists on the desk would find. */
class BookPropertiesTest {

    private static final String TABLE = "prices";
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 40;

    /** One line of one list: days are counted from the start, null: open on that side. */
    record Entry(
            String key,
            @Nullable Integer from,
            @Nullable Integer until,
            @Nullable Integer announced) {}

    record Issue(List<Entry> entries, boolean withdrawn) {}

    @Property
    void a_decision_sees_the_newest_row_that_was_announced_and_not_taken_back(
            @ForAll("issues") List<Issue> issues,
            @ForAll("days") int day,
            @ForAll("days") int decidedOn,
            @ForAll("keys") String key) {
        var seen = book(issues).find(TABLE, START.plusDays(day), START.plusDays(decidedOn), key);
        assertThat(seen.map(r -> r.version() + "/" + r.values().get("line")))
                .isEqualTo(reckoned(issues, key, day, decidedOn));
    }

    @Property
    void a_version_that_is_taken_back_leaves_the_book_as_if_it_had_never_been(
            @ForAll("issues") List<Issue> issues, @ForAll("days") int day, @ForAll("keys") String key) {
        var on = START.plusDays(day);
        var all = issues.stream().map(i -> new Issue(i.entries(), false)).toList();
        for (var i = 0; i < issues.size(); i++) {
            var others = new ArrayList<>(all);
            others.set(i, new Issue(all.get(i).entries(), true));
            assertThat(book(all).without(TABLE, i + 2).find(TABLE, on, on, key))
                    .isEqualTo(book(others).find(TABLE, on, on, key));
        }
    }

    @Provide
    Arbitrary<List<Issue>> issues() {
        var day = Arbitraries.integers().between(0, DAYS);
        var entry = Combinators.combine(
                        keys(),
                        day.injectNull(0.2),
                        Arbitraries.integers().between(0, 15).injectNull(0.2),
                        day.injectNull(0.3))
                .as((key, from, length, announced) ->
                        new Entry(key, from, length == null ? null : (from == null ? 0 : from) + length, announced));
        var issue = Combinators.combine(entry.list().ofMaxSize(4), Arbitraries.of(true, false))
                .as(Issue::new);
        return issue.list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("209E", "370");
    }

    /** From the last list back to the first, and in a list from its last line up: the first line that fits. */
    private static Optional<String> reckoned(List<Issue> issues, String key, int day, int decidedOn) {
        for (var issue = issues.size() - 1; issue >= 0; issue--) {
            var entries = issues.get(issue).entries();
            for (var line = entries.size() - 1; line >= 0 && !issues.get(issue).withdrawn(); line--) {
                var e = entries.get(line);
                var holds = e.key().equals(key)
                        && (e.from() == null || e.from() <= day)
                        && (e.until() == null || day <= e.until());
                var since = e.announced() == null ? e.from() : e.announced();
                if (holds && (since == null || since <= decidedOn)) {
                    return Optional.of((issue + 2) + "/" + line);
                }
            }
        }
        return Optional.empty();
    }

    private static RateBook book(List<Issue> issues) {
        var shape = new TableShape(TABLE, Validity.RANGE, List.of("code"), List.of("line"));
        var loaded = new ArrayList<LoadedVersion>();
        for (var issue : issues) {
            var version = loaded.size() + 2;
            loaded.add(new LoadedVersion(TABLE, version, rows(issue, version), issue.withdrawn()));
        }
        return LoadedVersion.over(RateBook.of(List.of(new RateTable(shape, List.of()))), loaded.reversed());
    }

    private static List<RateRow> rows(Issue issue, int version) {
        var rows = new ArrayList<RateRow>();
        for (var e : issue.entries()) {
            rows.add(new RateRow(
                    TABLE,
                    version,
                    e.key(),
                    date(e.from()),
                    date(e.until()),
                    date(e.announced()),
                    "F",
                    "a list",
                    Map.of("line", String.valueOf(rows.size()))));
        }
        return rows;
    }

    private static @Nullable LocalDate date(@Nullable Integer day) {
        return day == null ? null : START.plusDays(day);
    }
}
