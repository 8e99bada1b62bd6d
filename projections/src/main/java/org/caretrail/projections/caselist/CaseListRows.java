package org.caretrail.projections.caselist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.casefile.CaseClock;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.projections.support.Recorded;
import org.jspecify.annotations.Nullable;

/** From the stream of a case to its rows: one for each version, each standing until the next. */
final class CaseListRows {

    private CaseListRows() {}

    static List<CaseListRow> of(List<Recorded> stream) {
        var moments = moments(stream);
        var rows = new ArrayList<CaseListRow>();
        CaseFile file = null;
        for (int i = 0; i < stream.size(); i++) {
            file = after(file, stream.get(i).event());
            var until = i + 1 < stream.size() ? moments.get(i + 1) : null;
            rows.add(row(file, stream.get(i).version(), moments.get(i), until));
        }
        return rows;
    }

    /** A clock that was set back must not make two versions stand at once. */
    private static List<Instant> moments(List<Recorded> stream) {
        var moments = new ArrayList<Instant>();
        var last = Instant.MIN;
        for (var recorded : stream) {
            last = recorded.recordedAt().isAfter(last) ? recorded.recordedAt() : last;
            moments.add(last);
        }
        return moments;
    }

    private static CaseFile after(@Nullable CaseFile file, CaseEvent event) {
        return file == null ? CaseFile.opened((ApplicationEvent) event) : file.after(event);
    }

    private static CaseListRow row(CaseFile file, long version, Instant from, @Nullable Instant until) {
        var application = file.application();
        return new CaseListRow(
                file.caseId(),
                version,
                from,
                until,
                file.request().type(),
                file.caseNumber(),
                application.scheme(),
                Status.of(file),
                file.course().assignee(),
                file.personId(),
                application.care().country(),
                application.receivedOn(),
                CaseClock.dueOn(file).orElse(null),
                SearchWords.of(file));
    }
}
