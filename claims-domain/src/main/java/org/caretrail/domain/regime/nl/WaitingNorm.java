package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Worksheet;

/**
 * NL-S2-2: the norms for waiting (Treeknormen) stand beside the question and decide nothing: for a first visit, for the
 * diagnosis and for the kind of care, each with the one that holds in mental health care.
 */
record WaitingNorm(Worksheet sheet, CaseFacts facts, RateBook book) {

    static void show(Worksheet sheet, CaseFacts facts, RateBook book) {
        var norm = new WaitingNorm(sheet, facts, book);
        norm.show("FIRST_VISIT", "MENTAL_INTAKE", "first visit");
        norm.show("DIAGNOSIS", "MENTAL_ASSESSMENT", "diagnosis");
        var kind = facts.application().care().kind();
        if (kind != null) {
            norm.show(kind.name(), kind == CareKind.DAY ? "MENTAL_PART_TIME" : "MENTAL_" + kind.name(), "treatment");
        }
    }

    private void show(String care, String mental, String of) {
        row(care)
                .ifPresent(row -> sheet.step(
                        "NL-S2-2",
                        "1",
                        "waiting norm in weeks, " + of,
                        row.figure("weeks"),
                        row.reference(),
                        Fact.of("weight", "an indicator, it does not decide"),
                        Fact.of(
                                "in mental health care",
                                row(mental)
                                        .map(r -> r.figure("weeks").toPlainString())
                                        .orElse("not known"))));
    }

    private Optional<RateRow> row(String care) {
        return book.find(NlTables.WAITING_NORMS, facts.careDay(), facts.decidedOn(), care);
    }
}
