package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.remedy.AppealBody;
import org.jspecify.annotations.Nullable;

/** Contesting a decision of Helfo: NO-CLOCK-8, NO-CLOCK-10. */
final class NorwegianRemedies implements RemedyLaw {

    @Override
    public Optional<LegalClock> complaintTerm(LocalDate deliveredOn, RateBook book) {
        return Term.of("NO-CLOCK-8", deliveredOn, book).map(t -> t.clock(deliveredOn));
    }

    /** No rule sets a term for Helfo's own answer to a complaint. */
    @Override
    public Optional<LegalClock> answerTerm(LocalDate receivedOn, RateBook book) {
        return Optional.empty();
    }

    /** No rule closes the demands before Helseklage. */
    @Override
    public Optional<Finding> demandTooLate(AppealBody body, @Nullable LocalDate hearingOfferedOn, LocalDate addedOn) {
        return Optional.empty();
    }
}
