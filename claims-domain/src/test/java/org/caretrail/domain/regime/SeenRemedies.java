package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.letter.Delivery;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.LongerAnswer;
import org.caretrail.domain.remedy.ProcedureStep;
import org.jspecify.annotations.Nullable;

/** A law of remedies as it is, of which is remembered which rules it puts forward. */
public record SeenRemedies(RemedyLaw law) implements RemedyLaw {

    @Override
    public Optional<LegalClock> complaintTerm(LocalDate deliveredOn, RateBook book) {
        return Seen.clock(law.complaintTerm(deliveredOn, book));
    }

    @Override
    public Optional<Period> complaintPeriod(LocalDate day, RateBook book) {
        return law.complaintPeriod(day, book);
    }

    @Override
    public Optional<String> complaintWithoutTerm() {
        return law.complaintWithoutTerm();
    }

    @Override
    public Optional<LegalClock> answerTerm(LocalDate receivedOn, RateBook book) {
        return Seen.clock(law.answerTerm(receivedOn, book));
    }

    @Override
    public Optional<LegalClock> answerTerm(LocalDate receivedOn, Set<LongerAnswer> longer, RateBook book) {
        return Seen.clock(law.answerTerm(receivedOn, longer, book));
    }

    @Override
    public Optional<Finding> demandTooLate(AppealBody body, @Nullable LocalDate hearingOfferedOn, LocalDate addedOn) {
        var found = law.demandTooLate(body, hearingOfferedOn, addedOn);
        Seen.findings(found.stream().toList());
        return found;
    }

    @Override
    public Optional<LegalClock> latestComplaint(LocalDate decidedOn, RateBook book) {
        return Seen.clock(law.latestComplaint(decidedOn, book));
    }

    @Override
    public Optional<LegalClock> detrimentNotice(LocalDate receivedOn, RateBook book) {
        return Seen.clock(law.detrimentNotice(receivedOn, book));
    }

    @Override
    public Optional<LegalClock> complaintCosts(LocalDate notifiedOn, RateBook book) {
        return Seen.clock(law.complaintCosts(notifiedOn, book));
    }

    @Override
    public Optional<AppealBody> sendsOnTo() {
        return law.sendsOnTo();
    }

    @Override
    public List<Finding> competence(AppealBody body, CaseType type, Care care) {
        return Seen.findings(law.competence(body, type, care));
    }

    @Override
    public LocalDate termStartsOn(Delivery delivery) {
        return law.termStartsOn(delivery);
    }

    @Override
    public Optional<LocalDate> notice(@Nullable Delivery delivery) {
        return law.notice(delivery);
    }

    @Override
    public boolean deliveredBySending(Dispatch channel) {
        return law.deliveredBySending(channel);
    }

    @Override
    public Optional<LegalClock> mediation(LocalDate answeredOn, RateBook book) {
        return Seen.clock(law.mediation(answeredOn, book));
    }

    @Override
    public Optional<LegalClock> ruling(LocalDate concludedOn, RateBook book) {
        return Seen.clock(law.ruling(concludedOn, book));
    }

    @Override
    public List<Finding> onLodging(Dispute dispute, RateBook book) {
        return Seen.findings(law.onLodging(dispute, book));
    }

    @Override
    public List<Finding> onStep(ProcedureStep step, Dispute dispute, RateBook book) {
        return Seen.findings(law.onStep(step, dispute, book));
    }

    @Override
    public List<Finding> onRuling(AppealOutcome outcome, List<DemandRuling> demands, Dispute dispute) {
        return Seen.findings(law.onRuling(outcome, demands, dispute));
    }
}
