package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Country;

/**
 * On which document a state outside the regulation gives unforeseen care by treaty, by the table {@code nl-treaty-states}.
 *
 * @param rule the rule of the row that says so
 */
record TreatyDocument(Kind kind, String rule) {

    /** The document that the insured shows. */
    enum Kind {
        EHIC("the European health insurance card (EHIC)"),
        /** NL-ROUTE-2: free, asked for before departure or sent straight to the provider. */
        FORM_111("form 111");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Optional<TreatyDocument> of(Country country, LocalDate day, LocalDate knownOn, RateBook book) {
        return book.find(NlTables.TREATY_STATES, day, knownOn, country.code())
                .map(row -> new TreatyDocument(Kind.valueOf(row.text("document")), row.text("rule")));
    }
}
