package org.caretrail.app.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.reading.Failures;
import org.junit.jupiter.api.Test;

/** One case that fails keeps no other from its look, whether it is ill or somebody steps in it. */
class ApartTest {

    private final CaseId one = new CaseId(UUID.randomUUID());
    private final CaseId other = new CaseId(UUID.randomUUID());
    private final AtomicInteger left = new AtomicInteger();
    private final Apart apart = new Apart(new Known());

    @Test
    void an_ill_case_is_told_of_and_the_other_is_looked_at() {
        var found = apart.lookOrLeave(
                List.of(one, other), left::addAndGet, cases -> stuck(cases, new IllegalArgumentException("ill")));

        assertThat(found).extracting(RoundFinding::kind).containsExactly(Kind.FAILED, Kind.STUCK);
        assertThat(left).hasValue(0);
    }

    @Test
    void what_fails_only_at_the_moment_is_left_for_the_next_look() {
        var found = apart.lookOrLeave(
                List.of(one, other), left::addAndGet, cases -> stuck(cases, new IllegalStateException("busy")));

        assertThat(found).isEmpty();
        assertThat(left).hasValue(2);
    }

    private List<RoundFinding> stuck(Collection<CaseId> cases, RuntimeException failure) {
        if (cases.contains(one)) {
            throw failure;
        }
        return cases.stream()
                .map(id -> new RoundFinding(Kind.STUCK, id, "nothing moves it"))
                .toList();
    }

    /** An illegal state passes, all else does not. */
    private static final class Known implements Failures {

        @Override
        public boolean passing(Throwable failure) {
            return failure instanceof IllegalStateException;
        }

        @Override
        public ThrowableCause cause(Throwable failure) {
            return new ThrowableCause(failure);
        }
    }
}
