package org.caretrail.domain.s2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Taken.verdict;
import static org.caretrail.domain.s2.Forwarded.FROM;
import static org.caretrail.domain.s2.Forwarded.LAST_DAY;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.ROW;
import static org.caretrail.domain.s2.Forwarded.TO;
import static org.caretrail.domain.s2.Forwarded.after;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.payloads;
import static org.caretrail.domain.s2.Forwarded.requested;
import static org.caretrail.domain.s2.Forwarded.resumed;
import static org.caretrail.domain.s2.Forwarded.suspended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.CourseCommand.WithdrawCase;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.s2.AuthorisationCommand.DeemGranted;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.junit.jupiter.api.Test;

/** What the end of the term does, and what keeps it from doing anything. */
class DeemedGrantTest {

    private static final LocalDate GRANTED_ON = LAST_DAY.plusDays(1);

    private static final ChosenLaw REFUSING = ChosenLaw.refusing();

    @Test
    void EU_26_2_silence_is_a_grant_from_the_day_after_the_last_whenever_the_service_gets_to_it() {
        after(requested(), began()).when(asked(GRANTED_ON.plusDays(40))).expectEventsMatching(payloads(events -> {
            var granted = (AuthorisationDeemedGranted) events.getFirst();
            var decision = granted.decision();
            assertThat(granted.happenedOn()).isEqualTo(GRANTED_ON);
            assertThat(decision.decidedOn()).isEqualTo(GRANTED_ON);
            assertThat(decision.outcome()).isEqualTo(Outcome.DEEMED_GRANTED);
            assertThat(decision.decidedBy()).isEqualTo(Actor.SYSTEM);
            assertThat(decision.s2()).isEqualTo(new S2Terms(FROM, TO, null));
            assertThat(events.subList(1, events.size()))
                    .containsExactly(new S2Issued(CASE, GRANTED_ON, Taken.FIRST, "S2-2027-000001/1", FROM, TO));
        }));
    }

    @Test
    void EU_GDPR_2_a_grant_by_silence_says_that_no_machine_decided() {
        assertThat(granted(requested(), began()).findings())
                .filteredOn(f -> f.rule().equals("EU-GDPR-2"))
                .singleElement()
                .satisfies(f -> assertThat(f.met()).isTrue());
    }

    @Test
    void EU_26_2_the_grant_explains_itself_and_names_the_unverified_row() {
        var decision =
                granted(requested(), began(), suspended(LocalDate.of(2027, 2, 10)), resumed(LocalDate.of(2027, 2, 13)));

        assertThat(decision.rules()).containsExactly("EU-26-2@2010-05-01", "EU-GDPR-2@2018-05-25");
        assertThat(decision.tables()).containsExactly("deemed-grant-terms@1");
        assertThat(decision.steps()).singleElement().satisfies(step -> {
            assertThat(step.row()).isEqualTo(ROW);
            assertThat(step.result()).isEqualTo("2027-03-31");
        });
        assertThat(decision.findings().getFirst()).satisfies(finding -> {
            assertThat(finding.met()).isTrue();
            assertThat(finding.facts())
                    .contains(
                            new Fact("counted from", "2027-01-31"),
                            new Fact("days", "56"),
                            new Fact("suspended days", "3"),
                            new Fact("last day", "2027-03-31"),
                            new Fact("row", "deemed-grant-terms NL, not verified: " + ROW.source()));
        });
    }

    @Test
    void EU_26_1_without_the_days_of_care_a_person_issues_the_S2_later() {
        var decision = granted(requested(Scheme.NL_ZVW, FROM, null), began());

        assertThat(decision.s2()).isNull();
        assertThat(decision.findings().getLast().rule()).isEqualTo("EU-26-1");
        assertThat(decision.findings().getLast().text()).contains("a person issues it");
    }

    @Test
    void EU_26_2_a_proposal_that_waits_falls_away() {
        var proposed = new DecisionProposed(CASE, LAST_DAY, Taken.first(REFUSING.proposal(), 10), null);
        after(requested(), began(), proposed).when(asked(GRANTED_ON)).expectEventsMatching(payloads(events -> {
            var file = file(requested(), began(), proposed);
            for (var event : events) {
                file = file.after(event);
            }
            assertThat(Status.of(file)).isEqualTo(Status.DEEMED_GRANTED);
            assertThat(file.decisions().pending()).isNull();
        }));
    }

    @Test
    void EU_26_2_asked_on_the_last_day_the_case_says_when_to_ask_again() {
        after(requested(), began())
                .when(asked(LAST_DAY))
                .expectNoEvents()
                .expectResultMessagePayload(Instant.parse("2027-03-28T22:00:00Z"));
    }

    @Test
    void EU_26_2_nothing_happens_while_the_case_rests() {
        after(requested(), began(), suspended(LAST_DAY)).when(asked(GRANTED_ON)).expectNoEvents();
    }

    @Test
    void EU_26_2_nothing_happens_after_an_answer() {
        var decided = new AuthorisationDecided(CASE, LAST_DAY, Taken.first(REFUSING.proposal(), 10));
        after(requested(), began(), decided).when(asked(GRANTED_ON)).expectNoEvents();
    }

    @Test
    void EU_26_2_nothing_happens_to_what_was_withdrawn() {
        var withdrawn = new CaseWithdrawn(CASE, LAST_DAY, said("will not travel"));
        after(requested(), began(), withdrawn).when(asked(GRANTED_ON)).expectNoEvents();
    }

    @Test
    void EU_26_2_nothing_happens_where_the_term_was_over_before_the_case_was_recorded() {
        after(requested(), began(RECEIVED, true)).when(asked(GRANTED_ON)).expectNoEvents();
    }

    @Test
    void EU_26_2_a_second_time_nothing_happens() {
        var once = new ArrayList<CaseEvent>(List.of(requested(), began()));
        once.add(new AuthorisationDeemedGranted(CASE, GRANTED_ON, granted(requested(), began())));
        after(once.toArray(CaseEvent[]::new)).when(asked(GRANTED_ON)).expectNoEvents();
    }

    @Test
    void EU_26_2_once_the_term_is_over_nobody_answers_any_more() {
        var late = new Act(HANDLER, GRANTED_ON, GRANTED_ON);
        refused(after(requested(), began()).when(new DecideCase(CASE, late, verdict(Outcome.REFUSED))));
        refused(after(requested(), began()).when(new WithdrawCase(CASE, late, said("will not travel"))));
    }

    private static void refused(ResultValidator<S2Authorisation> step) {
        step.expectException(Matchers.<Throwable>predicate(e ->
                        e instanceof Refusal r && r.reason() == Reason.ALREADY_DECIDED && "EU-26-2".equals(r.rule())))
                .expectNoEvents();
    }

    private static Decision granted(CaseEvent... history) {
        var file = file(history);
        var granted = DeemedGrantDecisions.decide(asked(GRANTED_ON.plusDays(10)), file);
        return ((AuthorisationDeemedGranted) granted.getFirst()).decision();
    }

    private static CaseFile file(CaseEvent... history) {
        return CaseFile.of(List.of(history)).orElseThrow();
    }

    private static DeemGranted asked(LocalDate today) {
        return new DeemGranted(CASE, new Act(Actor.SYSTEM, today, today));
    }
}
