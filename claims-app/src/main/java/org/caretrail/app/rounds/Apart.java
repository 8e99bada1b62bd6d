package org.caretrail.app.rounds;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.domain.shared.CaseId;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Many cases are looked at together; where that fails, each by itself, so that an ill one keeps no other from its look. */
final class Apart {

    private Apart() {}

    /**
     * What the look finds, and each case that cannot be looked at.
     *
     * @throws DataAccessException  a database that does not answer is no fault of a case
     * @throws TransactionException likewise
     */
    static List<RoundFinding> look(Collection<CaseId> cases, Function<Collection<CaseId>, List<RoundFinding>> at) {
        try {
            return at.apply(cases);
        } catch (DataAccessException | TransactionException down) {
            throw down;
        } catch (RuntimeException ill) {
            return cases.size() == 1
                    ? cases.stream().map(id -> failed(id, ill)).toList()
                    : cases.stream()
                            .flatMap(id -> look(List.of(id), at).stream())
                            .toList();
        }
    }

    /** Its message may name the person. */
    private static RoundFinding failed(CaseId id, RuntimeException ill) {
        var causes = Stream.iterate((Throwable) ill, e -> e != null, Throwable::getCause)
                .map(e -> e.getClass().getSimpleName())
                .toList();
        return new RoundFinding(Kind.FAILED, id, String.join(", by ", causes));
    }
}
