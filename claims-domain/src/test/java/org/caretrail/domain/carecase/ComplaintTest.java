package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.complained;
import static org.caretrail.domain.carecase.History.complaint;
import static org.caretrail.domain.carecase.History.delivered;
import static org.caretrail.domain.carecase.History.refused;
import static org.caretrail.domain.carecase.Taken.FIRST;

import org.caretrail.domain.carecase.DecisionCommand.UpholdDecision;
import org.caretrail.domain.carecase.RemedyCommand.FindComplaintInadmissible;
import org.caretrail.domain.carecase.RemedyCommand.LodgeComplaint;
import org.caretrail.domain.carecase.RemedyCommand.WithdrawComplaint;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.RemedyEvent.ComplaintAdmitted;
import org.caretrail.domain.event.RemedyEvent.ComplaintFoundInadmissible;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    @Test
    void a_complaint_within_the_term_is_in_time_and_starts_the_term_for_its_answer() {
        Given.events(REFUSING, delivered())
                .when(new LodgeComplaint(CASE, on(20), FIRST, said("it was urgent")))
                .expectEvents(complaint("C1"));
    }

    @Test
    void the_last_day_belongs_to_the_term() {
        Given.events(REFUSING, delivered())
                .when(new LodgeComplaint(CASE, on(33), FIRST, said("it was urgent")))
                .expectEvents(lodged(33, true));
    }

    @Test
    void a_late_complaint_is_registered_like_any_other() {
        Given.events(REFUSING, delivered())
                .when(new LodgeComplaint(CASE, on(34), FIRST, said("it was urgent")))
                .expectEvents(lodged(34, false));
    }

    @Test
    void while_delivery_is_not_known_nobody_knows_whether_a_complaint_is_in_time() {
        Given.events(REFUSING, refused())
                .when(new LodgeComplaint(CASE, on(34), FIRST, said("it was urgent")))
                .expectEvents(new ComplaintLodged(
                        CASE, day(34), "C1", FIRST, said("it was urgent"), null, null, ChosenRegime.answerBy(day(34))));
    }

    @Test
    void a_second_complaint_has_an_id_of_its_own() {
        Given.events(REFUSING, after(complained(), new ComplaintWithdrawn(CASE, day(20), "C1", said("settled"))))
                .when(new LodgeComplaint(CASE, on(20), FIRST, said("it was urgent")))
                .expectEvents(complaint("C2"));
    }

    @Test
    void a_person_finds_a_complaint_inadmissible() {
        Given.events(REFUSING, complained())
                .when(new FindComplaintInadmissible(CASE, on(25), "C1", said("too late")))
                .expectEvents(new ComplaintFoundInadmissible(CASE, day(25), "C1", said("too late")));
    }

    @Test
    void the_party_takes_its_complaint_back() {
        Given.events(REFUSING, complained())
                .when(new WithdrawComplaint(CASE, on(25), "C1", said("settled")))
                .expectEvents(new ComplaintWithdrawn(CASE, day(25), "C1", said("settled")));
    }

    @Test
    void NL_CAK_7_a_late_objection_is_answered_only_once_a_person_has_found_that_it_is_heard() {
        var late = after(delivered(), lodged(34, false));
        var uphold = new UpholdDecision(CASE, by(SENIOR, 40), said("nothing new"), "C1");

        Given.events(REFUSING, late)
                .when(uphold)
                .expectException(RefusedFor.reason(Reason.COMPLAINT_LATE))
                .expectNoEvents();
        Given.events(REFUSING, after(late, new ComplaintAdmitted(CASE, day(36), "C1", SENIOR, said("in hospital"))))
                .when(uphold)
                .expectEvents(new DecisionUpheld(CASE, day(40), FIRST, "C1", SENIOR, said("nothing new")));
    }

    private static ComplaintLodged lodged(int on, boolean inTime) {
        return new ComplaintLodged(
                CASE, day(on), "C1", FIRST, said("it was urgent"), day(33), inTime, ChosenRegime.answerBy(day(on)));
    }
}
