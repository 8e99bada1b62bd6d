package org.caretrail.projections.caselist;

import java.time.Instant;
import org.caretrail.domain.casefile.CaseClock;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.event.ApplicationEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case at one version.
 *
 * @param since never before the version before it: a clock that was set back must not make two versions stand at once
 */
record Standing(CaseFile file, long version, Instant since) {

    static Standing begun(Version first) {
        return new Standing(CaseFile.opened((ApplicationEvent) first.event()), first.version(), first.at());
    }

    /** @throws IllegalStateException where a version in between is missing */
    Standing after(Version next) {
        if (next.version() != version + 1) {
            throw new IllegalStateException("version " + next.version() + " does not follow " + version);
        }
        return new Standing(file.after(next.event()), next.version(), next.at().isAfter(since) ? next.at() : since);
    }

    /** @param until null: it still stands so */
    CaseListRow row(@Nullable Instant until) {
        var application = file.application();
        return new CaseListRow(
                file.caseId(),
                version,
                since,
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
