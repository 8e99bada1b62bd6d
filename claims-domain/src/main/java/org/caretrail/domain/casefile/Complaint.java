package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsDecided;
import org.caretrail.domain.remedy.LongerAnswer;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A complaint to the institution that decided.
 *
 * @param lastDay        of the term to complain, as counted when it came; null: the law had none or delivery was not known
 * @param answerBy       the institution's term for its answer
 * @param longer         on what grounds that is longer than the ordinary one
 * @param admittedOn     when a person found that it is heard although it was late
 * @param detrimentTold  when the party was told that the decision may change to their detriment
 * @param costs          what it cost the party, claimed
 * @param costsDecided   what is paid of that
 * @param endedOn        when it was answered, or taken back
 */
public record Complaint(
        String complaintId,
        DecisionId against,
        PersonalData<String> grounds,
        LocalDate receivedOn,
        @Nullable LocalDate lastDay,
        @Nullable Boolean inTime,
        @Nullable LegalClock answerBy,
        Set<LongerAnswer> longer,
        State state,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate detrimentTold,
        @Nullable ComplaintCostsClaimed costs,
        @Nullable ComplaintCostsDecided costsDecided,
        @Nullable LocalDate endedOn) {

    /** What became of it. */
    public enum State {
        OPEN,
        UPHELD,
        CHANGED,
        INADMISSIBLE,
        WITHDRAWN,
        /** Upheld, and sent on to the appeal body. */
        FORWARDED
    }

    Complaint answeredBy(LegalClock term) {
        return new Complaint(
                complaintId,
                against,
                grounds,
                receivedOn,
                lastDay,
                inTime,
                term,
                longer,
                state,
                admittedOn,
                detrimentTold,
                costs,
                costsDecided,
                endedOn);
    }

    Complaint prolonged(LongerAnswer ground) {
        var all = EnumSet.of(ground);
        all.addAll(longer);
        return new Complaint(
                complaintId,
                against,
                grounds,
                receivedOn,
                lastDay,
                inTime,
                answerBy,
                Set.copyOf(all),
                state,
                admittedOn,
                detrimentTold,
                costs,
                costsDecided,
                endedOn);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    Complaint ended(State next, LocalDate on) {
        return new Complaint(
                complaintId,
                against,
                grounds,
                receivedOn,
                lastDay,
                inTime,
                answerBy,
                longer,
                next,
                admittedOn,
                detrimentTold,
                costs,
                costsDecided,
                on);
    }

    Complaint admitted(LocalDate on) {
        return with(on, detrimentTold, costs, costsDecided);
    }

    Complaint told(LocalDate on) {
        return with(admittedOn, on, costs, costsDecided);
    }

    Complaint with(ComplaintCostsClaimed claimed) {
        return with(admittedOn, detrimentTold, claimed, costsDecided);
    }

    Complaint with(ComplaintCostsDecided decided) {
        return with(admittedOn, detrimentTold, costs, decided);
    }

    private Complaint with(
            @Nullable LocalDate admitted,
            @Nullable LocalDate told,
            @Nullable ComplaintCostsClaimed claimed,
            @Nullable ComplaintCostsDecided decided) {
        return new Complaint(
                complaintId,
                against,
                grounds,
                receivedOn,
                lastDay,
                inTime,
                answerBy,
                longer,
                state,
                admitted,
                told,
                claimed,
                decided,
                endedOn);
    }
}
