package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.LegalClock;
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

    /** NO-COUNT. */
    @Override
    default LocalDate end(LocalDate day, RateBook book) {
        return Term.calendar(book).workingDayFrom(day);
    }

    /** NO-CLOCK-4, -5: the term stops while documents or a translation are outstanding. */
    @Override
    default boolean stopsForRequests() {
        return true;
    }

    /** NO-CLOCK-6: two working days, which run on while the application is incomplete. */
    @Override
    default Optional<LegalClock> acknowledgement(LocalDate receivedOn, RateBook book) {
        return Term.clock("NO-CLOCK-6", receivedOn, book);
    }

    /** NO-CLOCK-7: one month, which runs on while the application is incomplete. */
    @Override
    default Optional<LegalClock> interimReply(LocalDate receivedOn, RateBook book) {
        return Term.clock("NO-CLOCK-7", receivedOn, book);
    }
}
