package org.caretrail.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.CaseViews;
import org.caretrail.app.web.view.ClockView;
import org.caretrail.app.web.view.RelatedView;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.errand.Awaited;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.projections.caselist.CaseListEntry;
import org.caretrail.projections.links.CaseLink;
import org.caretrail.projections.links.CaseLinks;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one case straight from its events, and is therefore current at once. */
@Component
class CaseReader {

    private final CaseStreams streams;
    private final CaseLinks links;
    private final LawInForce law;
    private final Clock clock;

    CaseReader(CaseStreams streams, CaseLinks links, LawInForce law, Clock clock) {
        this.streams = streams;
        this.links = links;
        this.law = law;
        this.clock = clock;
    }

    /** The case as it stands. */
    Reading now(CaseId id) {
        return reading(id, _ -> true);
    }

    /** The case as it was recorded at a moment. */
    Reading asOf(CaseId id, Instant moment) {
        return reading(id, r -> !r.recordedAt().isAfter(moment));
    }

    /** What held on a day, by all that is known now. */
    Reading validOn(CaseId id, LocalDate day) {
        return reading(id, r -> !r.event().happenedOn().isAfter(day));
    }

    CaseView view(Reading reading) {
        var file = reading.file();
        return CaseViews.whole(
                new LawOfCase(file, law.now()),
                reading.version(),
                today(file.application().scheme()),
                related(file.caseId(), null));
    }

    /** Every term of a case, as it stands today. */
    List<ClockView> clocks(CaseFile file) {
        return ClockView.all(file, law.now(), today(file.application().scheme()));
    }

    /** What a case waits for today. */
    List<Trigger> triggers(CaseFile file) {
        var today = today(file.application().scheme());
        return Awaited.of(file, law.now(), today);
    }

    /** The cases of a page, each as the list knows it. */
    List<CaseView> items(List<CaseListEntry> entries, @Nullable Instant asOf) {
        var ids = entries.stream().map(CaseListEntry::caseId).toList();
        var recorded = streams.read(ids);
        var related = links.of(ids, asOf);
        return entries.stream()
                .map(entry -> item(entry, recorded.getOrDefault(entry.caseId(), List.of()), related))
                .toList();
    }

    private CaseView item(CaseListEntry entry, List<Recorded> stream, Map<CaseId, List<CaseLink>> related) {
        var known = stream.stream().filter(r -> r.version() <= entry.version()).toList();
        var file = CaseFile.of(known.stream().map(Recorded::event).toList()).orElseThrow(Unknown::new);
        var links = related.getOrDefault(entry.caseId(), List.of()).stream()
                .map(RelatedView::of)
                .toList();
        return CaseViews.item(new LawOfCase(file, law.now()), known.size(), today(entry.scheme()), links);
    }

    LocalDate today(Scheme scheme) {
        return LocalDate.ofInstant(clock.instant(), scheme.zone());
    }

    private List<RelatedView> related(CaseId id, @Nullable Instant asOf) {
        return links.of(List.of(id), asOf).getOrDefault(id, List.of()).stream()
                .map(RelatedView::of)
                .toList();
    }

    private Reading reading(CaseId id, Predicate<Recorded> which) {
        var recorded = streams.read(id).stream().filter(which).toList();
        var events = recorded.stream().map(Recorded::event).toList();
        return CaseFile.of(events).map(file -> new Reading(file, recorded)).orElseThrow(Unknown::new);
    }

    /** A case and the events that it was read from. */
    record Reading(CaseFile file, List<Recorded> recorded) {

        /** How many events it rests on: the version that an ETag names. */
        long version() {
            return recorded.size();
        }
    }
}
