package org.caretrail.domain.s2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.s2.Forwarded.FROM;
import static org.caretrail.domain.s2.Forwarded.LAST_DAY;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.TO;
import static org.caretrail.domain.s2.Forwarded.after;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.corrected;
import static org.caretrail.domain.s2.Forwarded.fixture;
import static org.caretrail.domain.s2.Forwarded.payloads;
import static org.caretrail.domain.s2.Forwarded.requested;
import static org.caretrail.domain.s2.Forwarded.resumed;
import static org.caretrail.domain.s2.Forwarded.suspended;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.carecase.FilingCommand.CorrectApplication;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.RequestAuthorisation;
import org.caretrail.domain.shared.Act;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** When the term of a forwarded application begins, and when it begins anew. */
class DeemedGrantTermTest {

    private static final LocalDate GRANTED_ON = LAST_DAY.plusDays(1);

    @Test
    void EU_26_2_the_term_begins_with_receipt_and_keeps_the_row_that_it_rests_on() {
        opened(Scheme.NL_ZVW, LAST_DAY).expectEventsMatching(thatStart(requested(), began()));
    }

    @Test
    void EU_26_2_over_before_the_case_is_recorded_it_says_so() {
        opened(Scheme.NL_ZVW, GRANTED_ON).expectEventsMatching(thatStart(requested(), began(RECEIVED, true)));
    }

    @Test
    void EU_26_2_a_corrected_day_of_receipt_begins_the_term_anew() {
        corrects(Through.RESIDENCE_FUND, RECEIVED.plusDays(2), began())
                .expectEventsMatching(payloads(events -> assertThat(events)
                        .filteredOn(DeemedGrantTermBegan.class::isInstance)
                        .singleElement()
                        .satisfies(e -> assertThat(
                                        ((DeemedGrantTermBegan) e).clock().dueOn())
                                .isEqualTo(LAST_DAY.plusDays(2)))));
    }

    @Test
    void EU_26_2_a_correction_of_something_else_leaves_the_term_alone() {
        corrects(Through.INSURED, RECEIVED, began())
                .expectEventsMatching(
                        payloads(events -> assertThat(events).noneMatch(DeemedGrantTermBegan.class::isInstance)));
    }

    @Test
    void EU_26_2_found_to_have_been_forwarded_after_all_the_term_begins() {
        corrects(Through.RESIDENCE_FUND, RECEIVED, began(), corrected(Through.INSURED))
                .expectEventsMatching(
                        payloads(events -> assertThat(events).anyMatch(DeemedGrantTermBegan.class::isInstance)));
    }

    @Test
    void EU_26_2_found_to_have_been_forwarded_while_the_case_rests_the_days_that_it_has_rested_count() {
        corrects(
                        Through.RESIDENCE_FUND,
                        RECEIVED,
                        corrected(Through.INSURED),
                        suspended(RECEIVED.plusDays(10)),
                        resumed(RECEIVED.plusDays(12)),
                        suspended(RECEIVED.plusDays(20)))
                .expectEventsMatching(payloads(events -> assertThat(events)
                        .filteredOn(DeemedGrantTermBegan.class::isInstance)
                        .singleElement()
                        .extracting(e -> ((DeemedGrantTermBegan) e).rested())
                        .isEqualTo(new Rested(2, RECEIVED.plusDays(20)))));
    }

    @Test
    void EU_26_2_no_term_begins_in_a_state_whose_term_no_table_has() {
        opened(Scheme.NO_HELFO, LAST_DAY)
                .expectEventsMatching(payloads(
                        events -> assertThat(events).isNotEmpty().noneMatch(DeemedGrantTermBegan.class::isInstance)));
    }

    private static ResultValidator<S2Authorisation> corrects(
            Through through, LocalDate receivedOn, CaseEvent... after) {
        var events = new ArrayList<CaseEvent>(List.of(requested()));
        events.addAll(List.of(after));
        var was = requested().application();
        var is = new Application(
                was.scheme(),
                receivedOn,
                was.channel(),
                was.personId(),
                was.person(),
                was.representative(),
                was.care());
        return after(events.toArray(CaseEvent[]::new))
                .when(new CorrectApplication(
                        CASE,
                        new Act(HANDLER, LAST_DAY, LAST_DAY),
                        "/through",
                        null,
                        null,
                        is,
                        new AuthorisationRequest(null, through, null),
                        said("as the fund says")));
    }

    private static ResultValidator<S2Authorisation> opened(Scheme scheme, LocalDate today) {
        var asked = requested(scheme, FROM, TO);
        return fixture()
                .givenNoPriorActivity()
                .when(new RequestAuthorisation(
                        CASE,
                        new Act(HANDLER, RECEIVED, today),
                        asked.caseNumber(),
                        asked.application(),
                        asked.request()));
    }

    private static Matcher<List<EventMessage<?>>> thatStart(CaseEvent... first) {
        return payloads(events -> assertThat(events).startsWith(first));
    }
}
