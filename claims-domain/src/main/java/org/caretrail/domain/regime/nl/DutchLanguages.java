package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.shared.Language;

/** NL-POLICY-6: the languages that the insurer reads, its own list before the common one. Dialects count as the language. */
final class DutchLanguages {

    static final String RULE = "NL-POLICY-6";

    private DutchLanguages() {}

    static boolean accepts(Language language, CaseFacts facts, RateBook book) {
        var tag = language.tag().split("-", 2)[0];
        return own(facts, book)
                .map(tags -> tags.contains(tag))
                .orElseGet(() -> book.find(NlTables.LANGUAGES, facts.careDay(), facts.decidedOn(), tag)
                        .isPresent());
    }

    private static Optional<List<String>> own(CaseFacts facts, RateBook book) {
        return PolicyRow.find(facts, facts.careDay(), book)
                .filter(row -> row.has("languages"))
                .map(DutchLanguages::tags);
    }

    private static List<String> tags(RateRow row) {
        return List.of(row.text("languages").split(" "));
    }
}
