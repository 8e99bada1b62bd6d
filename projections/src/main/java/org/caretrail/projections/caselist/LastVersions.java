package org.caretrail.projections.caselist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;

/**
 * Cases as they stood when an event of theirs was last handled, so that the next one costs a fold and no reading. What is
 * remembered follows from committed events alone: it is true whatever becomes of a transaction, and where it does not fit
 * the next event, the case is read from its stream.
 */
final class LastVersions {

    /** More than are under way at one time in most offices; some 10 kB each. */
    private static final int REMEMBERED = 10_000;

    /** Bounds how long an instance that has lost a part of the events to another remembers whom that one saw erased (EU-GDPR-3). */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final CaseStreams streams;
    private final Cache<CaseId, Standing> remembered;

    /** @param ticker real time */
    LastVersions(CaseStreams streams, Ticker ticker) {
        this.streams = streams;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(LONGEST)
                .scheduler(Scheduler.systemScheduler())
                .ticker(ticker)
                .build();
    }

    /** Each case as it stood before the first of its new versions; those that are not remembered are read with one statement. */
    List<Next> followedBy(Collection<List<Version>> cases) {
        var before = new HashMap<CaseId, Standing>();
        var unknown = new HashMap<CaseId, Long>();
        for (var versions : cases) {
            var first = versions.getFirst();
            var standing = remembered.getIfPresent(first.caseId());
            if (standing != null && standing.version() == first.version() - 1) {
                before.put(first.caseId(), standing);
            } else if (first.version() > 1) {
                unknown.put(first.caseId(), first.version() - 1);
            }
        }
        streams.read(unknown.keySet())
                .forEach((id, stream) -> before.put(id, at(unknown.getOrDefault(id, 1L), stream)));
        return cases.stream()
                .map(versions -> Next.after(before.get(versions.getFirst().caseId()), versions))
                .toList();
    }

    void remember(Standing newest) {
        remembered.put(newest.file().caseId(), newest);
    }

    void forget(CaseId id) {
        remembered.invalidate(id);
    }

    private static Standing at(long version, List<Recorded> stream) {
        var standing = Standing.begun(Version.of(stream.getFirst()));
        for (var recorded : stream.subList(1, Math.toIntExact(version))) {
            standing = standing.after(Version.of(recorded));
        }
        return standing;
    }
}
