package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;

/** NL-S2-2: the norm for waiting (Treeknorm) stands beside the question and decides nothing. */
final class WaitingNorm {

    private WaitingNorm() {}

    static void show(Worksheet sheet, CaseFacts facts, RateBook book) {
        Optional.ofNullable(facts.application().care().kind())
                .map(CareKind::name)
                .flatMap(kind -> book.find(NlTables.WAITING_NORMS, facts.careDay(), facts.decidedOn(), kind))
                .ifPresent(row -> sheet.step(
                        "NL-S2-2",
                        "1",
                        "waiting norm in weeks",
                        row.figure("weeks"),
                        row.reference(),
                        Fact.of("weight", "an indicator, it does not decide")));
    }
}
