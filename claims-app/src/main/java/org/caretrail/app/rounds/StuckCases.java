package org.caretrail.app.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.ProcessBacklog;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.errand.Awaited;
import org.caretrail.domain.trigger.Stuck;
import org.caretrail.domain.trigger.Trigger;
import org.springframework.stereotype.Component;

/** Finds open cases that nothing will move on: the sign of a step that was forgotten. */
@Component
public class StuckCases {

    private final ProcessBacklog backlog;
    private final LawInForce law;
    private final Clock clock;

    StuckCases(ProcessBacklog backlog, LawInForce law, Clock clock) {
        this.backlog = backlog;
        this.law = law;
        this.clock = clock;
    }

    /** @param files of cases of which every process has heard all, or has set them aside */
    public List<RoundFinding> among(Collection<CaseFile> files) {
        var parked = backlog.parked();
        return files.stream().flatMap(file -> stuck(file, parked).stream()).toList();
    }

    private Optional<RoundFinding> stuck(CaseFile file, Set<String> parked) {
        var today =
                LocalDate.ofInstant(clock.instant(), file.application().scheme().zone());
        var triggers = Awaited.of(file, law.now(), today);
        return Stuck.why(file, triggers, today)
                .or(() -> parked.contains(file.caseId().toString())
                        ? Optional.empty()
                        : triggers.stream()
                                .filter(t -> t.kind() == Trigger.Kind.STEP)
                                .map(t -> t.what() + " did not come")
                                .findFirst())
                .map(why -> new RoundFinding(Kind.STUCK, file.caseId(), why));
    }
}
