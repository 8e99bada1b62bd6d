package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.remedy.AppealBody;
import org.jspecify.annotations.Nullable;

/** What a scheme's law says of contesting a decision. */
public interface RemedyLaw {

    /** The last day to complain of a decision that was delivered on this day. */
    Optional<LegalClock> complaintTerm(LocalDate deliveredOn, RateBook book);

    /** The term for the institution's answer to a complaint received on this day. */
    Optional<LegalClock> answerTerm(LocalDate receivedOn, RateBook book);

    /**
     * Why a demand added on this day is left out of the ruling.
     *
     * @param hearingOfferedOn the day on which the party was asked about a hearing; null: not yet
     */
    Optional<Finding> demandTooLate(AppealBody body, @Nullable LocalDate hearingOfferedOn, LocalDate addedOn);
}
