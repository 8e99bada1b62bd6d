package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caretrail.app.endurance.Stored.Event;
import org.caretrail.app.endurance.Subscriber.Heard;
import org.caretrail.app.endurance.Told.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The account after the kills can fail: each of its questions finds what was planted for it. */
class ChecksTest {

    private static final String CASE = "0190a000-0000-7000-8000-000000000001";
    private static final String OTHER = "0190a000-0000-7000-8000-000000000002";
    private static final Event SUBMITTED = event(CASE, 0, "ClaimSubmitted", "person", "RC-2024-000001", null, null);
    private static final Event RECEIVED = event(CASE, 1, "DocumentReceived", null, null, "document", null);
    private static final Event ASSESSED = event(CASE, 2, "CaseAssessed", null, null, null, null);
    private static final Event DECIDED = event(CASE, 3, "ClaimDecided", null, null, null, "decision");
    private static final Event PAID = event(CASE, 4, "PaymentOrdered", null, null, null, null);
    private static final List<Event> WHOLE = List.of(SUBMITTED, RECEIVED, ASSESSED, DECIDED, PAID);

    private final Ledger ledger = new Ledger();

    ChecksTest() {
        told(Step.SUBMISSION, CASE, 1);
        told(Step.DOCUMENT, "document", 2);
        told(Step.ASSESSMENT, "", 3);
        told(Step.DECISION, "decision", 4);
    }

    @Test
    void a_case_as_its_client_was_told_breaks_nothing() {
        assertThat(brokenBy(WHOLE)).isEmpty();
    }

    @Test
    void a_lost_step_is_found() {
        assertThat(brokenBy(List.of(SUBMITTED, RECEIVED, ASSESSED)))
                .containsExactly(
                        "an acknowledged step that is lost", "a case lived to its end without exactly one decision");
    }

    @Test
    void a_step_taken_twice_is_found() {
        assertThat(brokenBy(with(event(CASE, 5, "CaseAssessed", null, null, null, null))))
                .containsExactly("one ASSESSMENT taken twice");
        assertThat(brokenBy(with(event(CASE, 5, "ClaimDecided", null, null, null, "another"))))
                .containsExactly("a case lived to its end without exactly one decision");
        assertThat(brokenBy(with(event(OTHER, 0, "ClaimSubmitted", "person", "RC-2024-000001", null, null))))
                .containsExactly("an application registered twice", "a case number given twice");
    }

    @Test
    void a_payment_ordered_twice_or_never_and_a_fee_registered_twice_are_found() {
        assertThat(brokenBy(with(event(CASE, 5, "PaymentOrdered", null, null, null, null))))
                .containsExactly("a decided claim without exactly one order of payment");
        assertThat(brokenBy(List.of(SUBMITTED, RECEIVED, ASSESSED, DECIDED)))
                .containsExactly("a decided claim without exactly one order of payment");
        assertThat(brokenBy(with(fee(0, "UserFeeRegistered"), fee(1, "UserFeeRegistered"), fee(2, "UserFeeSettled"))))
                .containsExactly("a user fee that is not registered and settled exactly once");
    }

    @Test
    void a_process_that_is_stuck_and_a_dead_letter_are_found() {
        assertThat(brokenBy(WHOLE, List.of("DeemedGrantProcess " + CASE), List.of()))
                .containsExactly("a process that is not at its end");
        assertThat(brokenBy(WHOLE, List.of(), List.of("case-list ClaimDecided")))
                .containsExactly("an event set aside as a dead letter");
    }

    @Test
    void a_document_without_its_file_and_a_stream_without_its_beginning_are_found() {
        assertThat(brokenBy(with(event(OTHER, 1, "DocumentReceived", null, null, "unknown", null))))
                .containsExactly(
                        "a stream of events with a hole",
                        "a case without its application",
                        "a file that no event names, or a document without its file");
    }

    @Test
    void an_event_that_was_missed_heard_twice_or_out_of_order_is_found() {
        var first = new Heard(SUBMITTED.id(), CASE, 0);
        var second = new Heard(RECEIVED.id(), CASE, 1);
        var happened = List.of(SUBMITTED, RECEIVED);

        assertThat(broken(new FeedChecks(List.of(first, second), happened).all()))
                .isEmpty();
        assertThat(broken(new FeedChecks(List.of(first), happened).all()))
                .containsExactly("an event that the subscriber never heard of");
        assertThat(broken(new FeedChecks(List.of(first, second, second), happened).all()))
                .containsExactly("an event that it heard twice");
        assertThat(broken(new FeedChecks(List.of(second, first), happened).all()))
                .containsExactly("a case whose events came out of order");
    }

    @Test
    void a_clock_that_did_not_act_acted_twice_or_on_another_day_is_found() {
        var kase = Mixed.number(2);
        var day = Objects.requireNonNull(kase.grantedOn());
        var notOnce = "a clock that did not act exactly once, on its day";

        assertThat(brokenByClocks(kase, Map.of("granted " + day, 1L))).isEmpty();
        assertThat(brokenByClocks(kase, Map.of())).containsExactly(notOnce);
        assertThat(brokenByClocks(kase, Map.of("granted " + day.plusDays(1), 1L)))
                .containsExactly(notOnce);
        assertThat(brokenByClocks(kase, Map.of("granted " + day, 1L, "granted " + day.plusDays(1), 1L)))
                .containsExactly(notOnce, "a case in which something was done by itself twice");
        assertThat(brokenByClocks(kase, Map.of("granted " + day, 1L, "REMINDER", 1L)))
                .containsExactly(notOnce);
    }

    @Test
    void what_may_have_come_before_the_decision_is_no_fault_once() {
        var kase = Mixed.number(9);
        var acts = new HashMap<>(kase.toCome());

        acts.put("ACKNOWLEDGEMENT", 1L);
        assertThat(brokenByClocks(kase, acts)).isEmpty();
        acts.put("ACKNOWLEDGEMENT", 2L);
        assertThat(brokenByClocks(kase, acts))
                .containsExactly(
                        "a clock that did not act exactly once, on its day",
                        "a case in which something was done by itself twice");
        acts.remove("ACKNOWLEDGEMENT");
        acts.put("REMINDER", 1L);
        assertThat(brokenByClocks(kase, acts)).containsExactly("a clock that did not act exactly once, on its day");
    }

    @Test
    void something_done_twice_in_a_case_whose_client_went_away_and_a_timer_that_is_left_are_found() {
        var checks = new ClockChecks(Map.of(), Map.of(CASE, Map.of("REMINDER", 2L)), List.of("timer"));

        assertThat(broken(checks.all()))
                .containsExactly(
                        "a case in which something was done by itself twice", "a timer that is left after a year");
    }

    @Test
    void a_process_that_waits_for_a_case_that_rests_is_at_no_fault() {
        var rests = with(event(CASE, 5, "CaseSuspended", null, null, null, null));
        var goesOn = Stream.concat(rests.stream(), Stream.of(event(CASE, 6, "CaseResumed", null, null, null, null)))
                .toList();
        told(Step.COURSE, "", 6);
        told(Step.COURSE, "", 7);

        assertThat(brokenBy(rests, List.of("DeemedGrantProcess " + CASE), List.of()))
                .doesNotContain("a process that is not at its end");
        assertThat(brokenBy(goesOn, List.of("DeemedGrantProcess " + CASE), List.of()))
                .containsExactly("a process that is not at its end");
    }

    private static List<String> brokenByClocks(Mixed kase, Map<String, Long> acts) {
        return broken(new ClockChecks(Map.of(CASE, kase), Map.of(CASE, acts), List.of()).all());
    }

    private List<String> brokenBy(List<Event> events) {
        return brokenBy(events, List.of(), List.of());
    }

    private List<String> brokenBy(List<Event> events, List<String> processes, List<String> deadLetters) {
        var keys = ledger.told().stream().map(Told::key).toList();
        var stored = new Stored(events, List.of("document"), keys, processes, deadLetters);
        return broken(
                Stream.concat(new StepChecks(ledger, stored).all().stream(), new StoreChecks(stored).all().stream())
                        .toList());
    }

    private static List<String> broken(List<Check> checks) {
        return checks.stream().filter(c -> !c.isKept()).map(Check::question).toList();
    }

    private static List<Event> with(Event... planted) {
        return Stream.concat(WHOLE.stream(), Stream.of(planted)).toList();
    }

    private static Event fee(int sequence, String type) {
        return new Event("fee " + sequence, "account", sequence, type, null, null, null, null, "entry", 0);
    }

    private void told(Step step, String id, long version) {
        var asked = HttpRequest.newBuilder(URI.create("http://service/"))
                .header(PatientClient.KEY, step.name())
                .build();
        ledger.told(new Told("life", step, CASE, id, "person", version, 0, asked));
    }

    private static Event event(
            String stream,
            long sequence,
            String type,
            @Nullable String person,
            @Nullable String caseNumber,
            @Nullable String document,
            @Nullable String decision) {
        return new Event(stream + sequence, stream, sequence, type, person, caseNumber, document, decision, null, 0);
    }
}
