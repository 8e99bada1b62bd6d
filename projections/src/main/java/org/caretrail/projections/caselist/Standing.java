package org.caretrail.projections.caselist;

import java.time.Instant;
import java.util.Objects;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.event.ApplicationEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case at one version.
 *
 * @param since never before the version before it: a clock that was set back must not make two versions stand at once
 * @param words by which it is found; kept while the application stays as it is, since most events leave it alone
 */
record Standing(CaseFile file, long version, Instant since, String words) {

    static Standing begun(Version first) {
        var file = CaseFile.opened((ApplicationEvent) first.event());
        return new Standing(file, first.version(), first.at(), SearchWords.of(file));
    }

    /** @throws IllegalStateException where a version in between is missing */
    Standing after(Version next) {
        if (next.version() != version + 1) {
            throw new IllegalStateException("version " + next.version() + " does not follow " + version);
        }
        var then = file.after(next.event());
        return new Standing(
                then,
                next.version(),
                next.at().isAfter(since) ? next.at() : since,
                then.course().erased() == null && Objects.equals(then.application(), file.application())
                        ? words
                        : SearchWords.of(then));
    }

    boolean erased() {
        return file.course().erased() != null;
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
                ClockLedger.dueOn(file).orElse(null),
                words);
    }
}
