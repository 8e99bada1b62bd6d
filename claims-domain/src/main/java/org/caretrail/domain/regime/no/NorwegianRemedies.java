package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.letter.Delivery;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.remedy.AppealBody;
import org.jspecify.annotations.Nullable;

/** Contesting a decision of Helfo: NO-CLOCK-8 to -11, -14. */
final class NorwegianRemedies implements RemedyLaw {

    @Override
    public Optional<LegalClock> complaintTerm(LocalDate deliveredOn, RateBook book) {
        return Term.clock("NO-CLOCK-8", deliveredOn, book);
    }

    /** NO-COUNT: what is sent electronically is delivered the moment it was sent; a letter when it was received. */
    @Override
    public LocalDate termStartsOn(Delivery delivery) {
        return delivery.digital() ? delivery.sent() : delivery.receivedOn();
    }

    /** NO-COUNT. */
    @Override
    public boolean deliveredBySending(Dispatch channel) {
        return channel == Dispatch.DIGITAL;
    }

    @Override
    public Optional<Period> complaintPeriod(LocalDate day, RateBook book) {
        return Term.of("NO-CLOCK-8", day, book).flatMap(Term::period);
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

    /** NO-CLOCK-9: before that day an excuse or special reasons are a person's to find. */
    @Override
    public Optional<LegalClock> latestComplaint(LocalDate decidedOn, RateBook book) {
        return Term.clock("NO-CLOCK-9", decidedOn, book);
    }

    /** NO-CLOCK-10. */
    @Override
    public Optional<LegalClock> detrimentNotice(LocalDate receivedOn, RateBook book) {
        return Term.clock("NO-CLOCK-10", receivedOn, book);
    }

    /** NO-CLOCK-10: Helfo reconsiders first. */
    @Override
    public Optional<AppealBody> sendsOnTo() {
        return Optional.of(AppealBody.HELSEKLAGE);
    }

    /** NO-CLOCK-11. */
    @Override
    public Optional<LegalClock> complaintCosts(LocalDate notifiedOn, RateBook book) {
        return Term.clock("NO-CLOCK-11", notifiedOn, book);
    }

    @Override
    public List<Finding> competence(AppealBody body, CaseType type, Care care) {
        return body == AppealBody.TRYGDERETTEN ? List.of(InsuranceCourt.competence(type, care)) : List.of();
    }
}
