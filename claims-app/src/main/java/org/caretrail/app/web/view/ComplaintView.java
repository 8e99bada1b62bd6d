package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A complaint to the institution.
 *
 * @param admittedOn    when a person found that it is heard although it was late
 * @param detrimentTold when the party was told that the decision may change to their detriment
 * @param costs         what it cost the party; null: nothing was claimed
 */
public record ComplaintView(
        String complaintId,
        DecisionId against,
        PersonalData<String> grounds,
        LocalDate receivedOn,
        @Nullable LocalDate lastDay,
        @Nullable Boolean inTime,
        Complaint.State state,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate detrimentTold,
        @Nullable CostsView costs) {

    /** @param paid what was decided of it; null: nothing yet */
    public record CostsView(
            Money claimed,
            LocalDate claimedOn,
            @Nullable LocalDate lastDay,
            @Nullable Boolean inTime,
            @Nullable Money paid,
            @Nullable LocalDate decidedOn) {}

    static ComplaintView of(Complaint c, LawOfCase law) {
        var lastDay = law.lastDay(c);
        return new ComplaintView(
                c.complaintId(),
                c.against(),
                c.grounds(),
                c.receivedOn(),
                lastDay,
                lastDay == null ? null : !c.receivedOn().isAfter(lastDay),
                c.state(),
                c.admittedOn(),
                c.detrimentTold(),
                costs(c));
    }

    private static @Nullable CostsView costs(Complaint c) {
        var claimed = c.costs();
        var decided = c.costsDecided();
        return claimed == null
                ? null
                : new CostsView(
                        claimed.amount(),
                        claimed.happenedOn(),
                        claimed.lastDay(),
                        claimed.inTime(),
                        decided == null ? null : decided.amount(),
                        decided == null ? null : decided.happenedOn());
    }
}
