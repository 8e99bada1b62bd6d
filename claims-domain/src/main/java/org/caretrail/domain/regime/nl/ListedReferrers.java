package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Rule;

/** NL-POLICY-1: shows who may refer by the list of the insurer, where one is loaded, beside the question whether one did. */
record ListedReferrers(ClaimedInvoice invoice) implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        if (ReferredBefore.emergency(facts)) {
            return List.of();
        }
        return PolicyRow.insurer(facts, invoice.careDay())
                .map(insurer -> of(insurer, facts, book))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> List.of(shown(rows)))
                .orElse(List.of());
    }

    private List<RateRow> of(String insurer, CaseFacts facts, RateBook book) {
        var day = PolicyRow.day(facts, invoice.careDay());
        var list = book.table(NlTables.REFERRERS);
        return list.rows().stream()
                .map(RateRow::key)
                .filter(key -> key.startsWith(insurer + "/"))
                .distinct()
                .flatMap(key -> list.on(day, facts.decidedOn(), key).stream())
                .toList();
    }

    private Finding shown(List<RateRow> rows) {
        var first = rows.getFirst();
        return Finding.of(
                ReferredBefore.ID,
                ReferredBefore.VERSION,
                "REFERRERS_OF_THE_LIST_" + invoice.id(),
                true,
                "The list of the insurer names who may refer.",
                Fact.of("referrers", rows.stream().map(ListedReferrers::named).toList()),
                Fact.of("row", first.table() + "@" + first.version() + ", " + first.source()));
    }

    private static String named(RateRow row) {
        var referrer = row.key().substring(row.key().indexOf('/') + 1);
        return row.has("onlyFor") ? referrer + " (" + row.text("onlyFor") + ")" : referrer;
    }
}
