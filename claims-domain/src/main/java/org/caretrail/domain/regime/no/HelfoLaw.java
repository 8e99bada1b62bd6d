package org.caretrail.domain.regime.no;

import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Language;

/** What Helfo's three laws have in common: the scheme, and the languages that are read (NO-LANG). */
interface HelfoLaw extends Law {

    @Override
    default Scheme scheme() {
        return Scheme.NO_HELFO;
    }

    @Override
    default boolean accepts(Language language, CaseFacts facts, RateBook book) {
        return Documents.readable(language, facts, book);
    }

    @Override
    default String languageRule() {
        return Documents.LANGUAGE_RULE;
    }
}
