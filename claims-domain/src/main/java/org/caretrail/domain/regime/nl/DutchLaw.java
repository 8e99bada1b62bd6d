package org.caretrail.domain.regime.nl;

import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Language;

/** What every Dutch law has in common: the languages that are read without a translation (NL-POLICY-6). */
interface DutchLaw extends Law {

    @Override
    default boolean accepts(Language language, CaseFacts facts, RateBook book) {
        return DutchLanguages.accepts(language, facts, book);
    }

    /** A treaty-entitled person has no Dutch insurance any more (NL-CAK-10). */
    @Override
    default boolean underPolicy() {
        return scheme() == Scheme.NL_ZVW;
    }

    @Override
    default String languageRule() {
        return DutchLanguages.RULE;
    }
}
