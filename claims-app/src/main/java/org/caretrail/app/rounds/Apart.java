package org.caretrail.app.rounds;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.reading.Failures;
import org.springframework.stereotype.Component;

/** Many cases are looked at together; where that fails, each by itself, so that an ill one keeps no other from its look. */
@Component
class Apart {

    private final Failures failures;

    Apart(Failures failures) {
        this.failures = failures;
    }

    /** What the look finds, and each case that cannot be looked at. A failure that is no fault of a case is thrown. */
    List<RoundFinding> look(Collection<CaseId> cases, Function<Collection<CaseId>, List<RoundFinding>> at) {
        try {
            return at.apply(cases);
        } catch (RuntimeException ill) {
            if (failures.passing(ill)) {
                throw ill;
            }
            return cases.size() == 1
                    ? cases.stream().map(id -> failed(id, ill)).toList()
                    : cases.stream()
                            .flatMap(id -> look(List.of(id), at).stream())
                            .toList();
        }
    }

    private RoundFinding failed(CaseId id, RuntimeException ill) {
        var cause = failures.cause(ill);
        return new RoundFinding(Kind.FAILED, id, cause.type() + ": " + cause.message());
    }
}
