package org.caretrail.app.rounds;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.reading.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Many cases are looked at together; where that fails, each by itself, so that an ill one keeps no other from its look. */
@Component
class Apart {

    private static final Logger LOG = LoggerFactory.getLogger(Apart.class);

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

    /** The same; what is no fault of a case, as where somebody steps in it at the moment, leaves them for the next look. */
    List<RoundFinding> lookOrLeave(
            Collection<CaseId> cases, IntConsumer left, Function<Collection<CaseId>, List<RoundFinding>> at) {
        try {
            return look(cases, at);
        } catch (RuntimeException passing) {
            LOG.info(
                    "{} cases are left for the next look: {}",
                    cases.size(),
                    passing.getClass().getName());
            left.accept(cases.size());
            return List.of();
        }
    }

    private RoundFinding failed(CaseId id, RuntimeException ill) {
        var cause = failures.cause(ill);
        return new RoundFinding(Kind.FAILED, id, cause.type() + ": " + cause.message());
    }
}
