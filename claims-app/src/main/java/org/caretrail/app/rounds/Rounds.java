package org.caretrail.app.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.ProcessBacklog;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.app.store.RoundReport;
import org.caretrail.app.store.RoundReports;
import org.caretrail.app.store.Timers;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.process.TermKeeping;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.caselist.OpenCases;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Goes over all cases, also those that were taken back: money may still be owed in them. Each page is one short transaction in
 * which no process moves, so that what a process is about to do is not taken for something that is missing. A round may be
 * killed, or two may go at once: what one has put right the other finds in order.
 */
@Component
public class Rounds {

    static final int PAGE = 200;
    private static final String LIST = "case-list";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final InstantSource realTime = InstantSource.system();
    private final OpenCases cases;
    private final CaseStreams streams;
    private final ProcessBacklog backlog;
    private final Timers timers;
    private final TimerKeeper keeper;
    private final StuckCases stuck;
    private final TermKeeping terms;
    private final LawInForce law;
    private final RoundReports reports;
    private final Apart apart;
    private final Clock clock;

    Rounds(
            OpenCases cases,
            CaseStreams streams,
            ProcessBacklog backlog,
            Timers timers,
            TimerKeeper keeper,
            StuckCases stuck,
            TermKeeping terms,
            LawInForce law,
            RoundReports reports,
            Apart apart,
            Clock clock) {
        this.cases = cases;
        this.streams = streams;
        this.backlog = backlog;
        this.timers = timers;
        this.keeper = keeper;
        this.stuck = stuck;
        this.terms = terms;
        this.law = law;
        this.reports = reports;
        this.apart = apart;
        this.clock = clock;
    }

    /** Whether a table that terms rest on was changed, and no round has gone by that. */
    public boolean owed() {
        return reports.owed(law.tablesOfTerms());
    }

    /** One round, from the first case to the last timer, by the law as it is when it begins. */
    public synchronized RoundReport go() {
        var tally = new RoundTally(realTime.instant());
        long changes = reports.changes(law.tablesOfTerms());
        var listed = isListed(backlog.newest());
        law.look();
        @Nullable CaseId after = null;
        for (var page = cases.withParked(after, PAGE); !page.isEmpty(); page = cases.withParked(after, PAGE)) {
            tally.found(apart.lookOrLeave(page, tally::left, cases -> putRight(cases, tally)));
            after = page.getLast();
        }
        removeStaleTimers(tally);
        var report = tally.report(realTime.instant());
        reports.keep(report, listed && tally.isWhole() ? changes : 0);
        return report;
    }

    /** Waits for the list through whose pages the round goes, which hears of a case moments after that has begun. */
    private boolean isListed(long newest) {
        var latest = realTime.instant().plus(PATIENCE);
        while (!backlog.hasRead(LIST, newest)) {
            if (realTime.instant().isAfter(latest) || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /**
     * Cases that were looked at for what moves them on.
     *
     * @param last of them; null: there is none after them
     */
    public record Examined(
            List<RoundFinding> stuck, @Nullable CaseId last) {}

    /** Looks for stuck cases without changing anything. */
    public Examined examine(@Nullable CaseId after, int limit) {
        var page = cases.withParked(after, limit);
        return new Examined(apart.look(page, this::stuckAmong), page.size() < limit ? null : page.getLast());
    }

    private List<RoundFinding> stuckAmong(Collection<CaseId> cases) {
        var found = new ArrayList<RoundFinding>();
        backlog.whileProcessesRest(behind -> found.addAll(stuck.among(files(cases, behind))));
        return found;
    }

    /** The terms also of those of which a process has still to hear something: a case counts them by itself. */
    private List<RoundFinding> putRight(Collection<CaseId> cases, RoundTally tally) {
        var files = new ArrayList<CaseFile>();
        var later = new ArrayList<CaseFile>();
        var found = new ArrayList<RoundFinding>();
        backlog.whileProcessesRest(behind -> {
            files.addAll(files(cases, behind));
            later.addAll(files(
                    cases.stream().filter(id -> behind.contains(id.toString())).toList(), Set.of()));
            found.addAll(keeper.set(files));
            found.addAll(stuck.among(files));
        });
        tally.looked(files.size(), later.size());
        Stream.concat(files.stream(), later.stream())
                .forEach(
                        file -> found.addAll(apart.lookOrLeave(List.of(file.caseId()), tally::left, _ -> moved(file))));
        return found;
    }

    private List<RoundFinding> moved(CaseFile file) {
        return terms.keep(file, law.now(), today(file.application().scheme())).stream()
                .map(term -> new RoundFinding(Kind.TERMS_MOVED, file.caseId(), term))
                .toList();
    }

    private void removeStaleTimers(RoundTally tally) {
        var after = "";
        for (var page = timers.after(after, PAGE); !page.isEmpty(); page = timers.after(after, PAGE)) {
            var kept = page;
            var ids = kept.stream().map(Timers.Kept::caseId).distinct().toList();
            tally.found(apart.lookOrLeave(ids, tally::left, cases -> removed(kept, cases)));
            after = page.getLast().id();
        }
    }

    private List<RoundFinding> removed(List<Timers.Kept> kept, Collection<CaseId> cases) {
        var found = new ArrayList<RoundFinding>();
        backlog.whileProcessesRest(behind -> found.addAll(keeper.remove(kept, files(cases, behind))));
        return found;
    }

    private List<CaseFile> files(Collection<CaseId> ids, Set<String> behind) {
        var known = ids.stream().filter(id -> !behind.contains(id.toString())).toList();
        return streams.read(known).values().stream()
                .flatMap(stream -> CaseFile.of(Recorded.events(stream)).stream())
                .toList();
    }

    private LocalDate today(Scheme scheme) {
        return LocalDate.ofInstant(clock.instant(), scheme.zone());
    }
}
