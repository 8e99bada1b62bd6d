package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.first;

import java.util.List;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.shared.Lists;

/**
 * What happened to a claim before: complete on day 0, proposed or refused on day 10, delivered on day 12, complained of on
 * day 20, brought before an appeal body on day 40.
 */
public final class History {

    public static final ChosenLaw REFUSING = ChosenLaw.refusing();
    public static final ChosenLaw ABOVE = ChosenLaw.granting("9000");
    public static final Demand PAY_ALL = new Demand("D1", said("pay all of it"));

    private History() {}

    /** A claim of which a handler would grant more than a handler may. */
    public static List<CaseEvent> proposed() {
        return List.of(claimed(), complete(0), new DecisionProposed(CASE, day(10), first(ABOVE.proposal(), 10), null));
    }

    public static List<CaseEvent> refused() {
        return List.of(claimed(), complete(0), new ClaimDecided(CASE, day(10), first(REFUSING.proposal(), 10)));
    }

    public static List<CaseEvent> delivered() {
        return after(refused(), new DecisionNotified(CASE, day(12), FIRST, "LETTER", day(11)));
    }

    public static List<CaseEvent> complained() {
        return after(delivered(), complaint("C1"));
    }

    public static ComplaintLodged complaint(String id) {
        return new ComplaintLodged(
                CASE, day(20), id, FIRST, said("it was urgent"), day(33), true, ChosenRegime.answerBy(day(20)));
    }

    public static List<CaseEvent> appealed() {
        return after(delivered(), appeal());
    }

    public static AppealLodged appeal() {
        return new AppealLodged(
                CASE, day(40), "A1", AppealBody.HELSEKLAGE, List.of(FIRST), List.of(PAY_ALL), List.of());
    }

    public static CaseSuspended suspended(int on) {
        return new CaseSuspended(CASE, day(on), said("in hospital"), null);
    }

    public static CaseWithdrawn withdrawn(int on) {
        return new CaseWithdrawn(CASE, day(on), said("will not travel"));
    }

    public static List<CaseEvent> after(List<CaseEvent> before, CaseEvent... then) {
        return Lists.joined(before, List.of(then));
    }
}
