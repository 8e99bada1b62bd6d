package org.caretrail.app.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.view.AffectedView;
import org.caretrail.app.web.view.AffectedView.OpenCase;
import org.caretrail.app.web.view.AffectedView.RedatedCase;
import org.caretrail.app.web.view.LoadPreview;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.ratetable.Change;
import org.caretrail.domain.ratetable.Comparison;
import org.caretrail.domain.ratetable.LoadedVersion;
import org.caretrail.domain.ratetable.Redating;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.caselist.OpenCases;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.caretrail.projections.tableuse.TableUse;
import org.caretrail.projections.tableuse.TableUses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a version of a table makes worth looking at again. Past decisions are found by the rows that they cite; cases that are
 * not over are examined one by one: what is to be decided in them, by working out each proposal with the version and without
 * it, and their terms, decided or not.
 */
@Component
class WorkList {

    private final LawInForce law;
    private final TableUses uses;
    private final OpenCases openCases;
    private final CaseStreams streams;
    private final OtherCases others;
    private final CaseReader cases;

    WorkList(
            LawInForce law,
            TableUses uses,
            OpenCases openCases,
            CaseStreams streams,
            OtherCases others,
            CaseReader cases) {
        this.law = law;
        this.uses = uses;
        this.openCases = openCases;
        this.streams = streams;
        this.others = others;
        this.cases = cases;
    }

    /** What loading these rows would change. */
    LoadPreview preview(String table, List<RateRow> rows, WorkCursor after, int limit) {
        var now = law.now();
        var changes = Change.in(now.book().table(table), rows).toList();
        var comparison = new Comparison(now, now.with(now.book().plus(table, rows)), others);
        var examined = openCases.of(now.reading(table), after.openCase(), limit);
        var files = files(examined);
        var adding = changes.stream().filter(c -> c.replaces().isEmpty()).count();
        return new LoadPreview(
                adding,
                changes.size() - adding,
                rows.size() - changes.size(),
                changes,
                touched(files, comparison, announcement(rows)),
                redated(files, comparison),
                examined.size() < limit ? null : new WorkCursor(null, examined.getLast()).text());
    }

    /**
     * What a version that was loaded touches.
     *
     * @throws Unknown for a version that was never loaded
     */
    AffectedView affected(String table, int number, WorkCursor after, int limit) {
        var now = law.now();
        var version = law.versions(table).stream()
                .filter(v -> v.version() == number)
                .findFirst()
                .orElseThrow(Unknown::new);
        var decisions = uses.of(table, contested(version, now), after.decision(), limit);
        var examined = openCases.of(now.reading(table), after.openCase(), limit);
        var ended = decisions.stream().map(TableUse::decisionId).distinct().count() < limit && examined.size() < limit;
        var last = new WorkCursor(
                decisions.isEmpty() ? after.decision() : decisions.getLast().decisionId(),
                examined.isEmpty() ? after.openCase() : examined.getLast());
        var files = files(examined);
        var comparison = comparison(version, now);
        return new AffectedView(
                decisions,
                touched(files, comparison, announcement(version.rows())),
                redated(files, comparison),
                ended ? null : last.text());
    }

    /** The rows on which a decision should no longer rest. */
    private List<RateRow> contested(LoadedVersion version, Regimes now) {
        if (version.withdrawn()) {
            return version.rows();
        }
        var before = now.book().table(version.table()).before(version.version());
        return Change.in(before, version.rows())
                .flatMap(c -> c.replaces().stream())
                .distinct()
                .toList();
    }

    private Comparison comparison(LoadedVersion version, Regimes now) {
        if (!version.withdrawn()) {
            return new Comparison(now.with(now.book().without(version.table(), version.version())), now, others);
        }
        return new Comparison(now.with(now.book().including(version.table(), version.rows())), now, others);
    }

    private List<CaseFile> files(Collection<CaseId> examined) {
        return streams.read(examined).values().stream()
                .flatMap(stream -> CaseFile.of(Recorded.events(stream)).stream())
                .sorted(Comparator.comparing(CaseFile::caseNumber))
                .toList();
    }

    private List<OpenCase> touched(List<CaseFile> files, Comparison comparison, @Nullable LocalDate announced) {
        return files.stream()
                .filter(file -> Status.of(file).toBeDecided())
                .filter(file -> comparison.touches(file, day(file, announced)))
                .map(OpenCase::of)
                .toList();
    }

    private List<RedatedCase> redated(List<CaseFile> files, Comparison comparison) {
        var redating = new Redating(comparison.before(), comparison.after(), others);
        return files.stream()
                .map(file -> RedatedCase.of(
                        file, redating.of(file, cases.today(file.application().scheme()))))
                .filter(found -> !found.terms().isEmpty())
                .toList();
    }

    /** A decision of today; where the figures are still to be announced, one of the day on which they are. */
    private LocalDate day(CaseFile file, @Nullable LocalDate announced) {
        var today = cases.today(file.application().scheme());
        return announced == null || announced.isBefore(today) ? today : announced;
    }

    private static @Nullable LocalDate announcement(List<RateRow> rows) {
        return rows.stream()
                .flatMap(r -> Stream.ofNullable(r.announced() == null ? r.from() : r.announced()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
