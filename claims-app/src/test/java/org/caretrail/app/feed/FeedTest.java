package org.caretrail.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caretrail.app.Quiet;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Subscribers miss nothing, wherever they begin and whoever commits first. */
class FeedTest extends RunningService {

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    private EventBus events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EventProcessingConfiguration readers;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nothing_else_happens() {
        Quiet.awaited(readers, database);
    }

    @Test
    void an_event_is_a_cloud_event_of_its_case() {
        var end = end();
        var stored = submitted();

        var reply = get("subscriber", "/api/v1/events" + after(end));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/cloudevents-batch+json");
        var event = reply.body().get(0);
        assertThat(event.at("/specversion").asString()).isEqualTo("1.0");
        assertThat(event.at("/type").asString()).isEqualTo("org.caretrail.case.claim-submitted.v1");
        assertThat(event.at("/subject").asString()).isEqualTo(stored.id.toString());
        assertThat(event.at("/person").asString()).isEqualTo(person.toString());
        assertThat(event.at("/time").asString()).isEqualTo("2024-03-11T09:00:00Z");
        assertThat(event.at("/sequence").asInt()).isZero();
        assertThat(event.at("/datacontenttype").asString()).isEqualTo("application/json");
        assertThat(event.at("/data/country").asString()).isEqualTo("DE");
        assertThat(event.toString()).doesNotContain("Hansen", "hip");
        assertThat(read(event.at("/cursor").asString(), 100)).isEmpty();
    }

    @Test
    void what_happens_in_a_user_fee_account_is_published_too() {
        var end = end();
        var account = UserFeeAccountId.of(person, Year.of(2024));
        var refunded = new OverpaidFeeRefunded(
                account,
                DAY,
                FeeEntryId.of(account.year(), FeeSource.reported(FeeOrigin.DOMESTIC, "H-1")),
                Money.of("200", "NOK"));
        events.publish(new GenericDomainEventMessage<>("UserFeeAccount", account.toString(), 0, refunded));

        var event = read(end, 100).getFirst();

        assertThat(event.at("/type").asString()).isEqualTo("org.caretrail.user-fee.overpaid-fee-refunded.v1");
        assertThat(event.at("/subject").asString()).isEqualTo(account.toString());
        assertThat(event.at("/person").asString()).isEqualTo(person.toString());
        assertThat(event.at("/source").asString()).isEqualTo("/api/v1/persons");
        assertThat(event.at("/sequence").asInt()).isZero();
        assertThat(event.at("/data/amount/amount").asString()).isEqualTo("200.00");
        assertThat(event.at("/data/year").asInt()).isEqualTo(2024);
    }

    @Test
    void what_commits_late_is_delivered_late_and_not_skipped() {
        var end = end();
        var slow = new StoredCase(events);
        var fast = new StoredCase(events);
        var seen = new ArrayList<JsonNode>();

        inTransaction(_ -> {
            slow.submitted(person, DAY, "RC-2024-000001");
            inTransaction(_ -> fast.submitted(person, DAY, "RC-2024-000002"));
            seen.addAll(read(end, 100));
            assertThat(subjects(seen)).containsExactly(fast.id.toString());
            inTransaction(_ -> fast.then(id -> new CaseAssigned(id, DAY, "handler")));
            seen.addAll(read(cursor(seen.getLast()), 100));
            assertThat(subjects(seen)).containsExactly(fast.id.toString(), fast.id.toString());
        });
        slow.then(id -> new CaseAssigned(id, DAY, "handler"));
        seen.addAll(read(cursor(seen.getLast()), 100));

        assertThat(subjects(seen).subList(2, 4)).containsOnly(slow.id.toString());
        assertInOrderPerCase(seen);
        assertThat(read(cursor(seen.getLast()), 100)).isEmpty();
        assertEveryPositionLeadsToTheEnd(seen);
    }

    @Test
    void what_was_rolled_back_holds_nobody_up() {
        var end = end();
        inTransaction(status -> {
            submitted();
            status.setRollbackOnly();
        });
        var stored = submitted();

        var seen = read(end, 100);

        assertThat(subjects(seen)).containsExactly(stored.id.toString());
        assertThat(read(cursor(seen.getFirst()), 100)).isEmpty();
    }

    @Test
    void pages_of_one_give_the_same_as_one_page() {
        var end = end();
        submitted().then(id -> new CaseAssigned(id, DAY, "handler"));
        submitted();

        var single = new ArrayList<JsonNode>();
        for (var page = read(end, 1); !page.isEmpty(); page = read(cursor(page.getLast()), 1)) {
            single.addAll(page);
        }

        assertThat(ids(single)).hasSize(3).isEqualTo(ids(read(end, 1000)));
    }

    @Test
    void it_begins_with_the_first_event_of_all() {
        submitted();

        assertThat(read(null, 1).getFirst().at("/sequence").asInt()).isZero();
    }

    @Test
    void a_cursor_of_a_store_that_was_put_back_is_refused() {
        var ahead = FeedCursor.text(GapAwareTrackingToken.newInstance(Long.MAX_VALUE, List.of()))
                .orElseThrow();

        assertThat(get("subscriber", "/api/v1/events" + after(ahead)).status()).isEqualTo(400);
    }

    @Test
    void only_subscribers_with_a_cursor_of_the_feed_may_read() {
        assertThat(get("subscriber", "/api/v1/events?after=made-up").status()).isEqualTo(400);
        assertThat(get("subscriber", "/api/v1/events?after=").status()).isEqualTo(400);
        assertThat(get("subscriber", "/api/v1/events?limit=0").status()).isEqualTo(400);
        assertThat(get("subscriber", "/api/v1/events?limit=1001").status()).isEqualTo(400);
        assertThat(get("subscriber", "/api/v1/events?after=made-up").header("Content-Type"))
                .startsWith("application/problem+json");
        assertThat(get("handler", "/api/v1/events").status()).isEqualTo(403);
    }

    private void assertEveryPositionLeadsToTheEnd(List<JsonNode> seen) {
        var positions = seen.stream().map(FeedTest::cursor).toList();
        for (int i = 0; i < seen.size(); i++) {
            var rest = Set.copyOf(ids(read(positions.get(i), 100)));
            assertThat(rest).containsAll(ids(seen.subList(i + 1, seen.size())));
            assertThat(rest).doesNotContainAnyElementsOf(ids(seen.subList(0, i + 1)));
        }
    }

    private static void assertInOrderPerCase(List<JsonNode> seen) {
        Map<String, Integer> next = new LinkedHashMap<>();
        for (var event : seen) {
            var expected = next.merge(event.at("/subject").asString(), 1, Integer::sum) - 1;
            assertThat(event.at("/sequence").asInt()).isEqualTo(expected);
        }
    }

    private StoredCase submitted() {
        return new StoredCase(events).submitted(person, DAY, "RC-2024-000001");
    }

    private void inTransaction(java.util.function.Consumer<org.springframework.transaction.TransactionStatus> steps) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.executeWithoutResult(steps);
    }

    /** The last position that there is. */
    private @Nullable String end() {
        String cursor = null;
        for (var page = read(null, 1000); !page.isEmpty(); page = read(cursor, 1000)) {
            cursor = cursor(page.getLast());
        }
        return cursor;
    }

    private List<JsonNode> read(@Nullable String after, int limit) {
        var separator = after == null ? "?" : after(after) + "&";
        var reply = get("subscriber", "/api/v1/events" + separator + "limit=" + limit);
        assertThat(reply.status()).isEqualTo(200);
        return reply.body().valueStream().collect(Collectors.toList());
    }

    private static String after(@Nullable String cursor) {
        return cursor == null ? "" : "?after=" + cursor;
    }

    private static String cursor(JsonNode event) {
        return event.at("/cursor").asString();
    }

    private static List<String> subjects(List<JsonNode> seen) {
        return seen.stream().map(event -> event.at("/subject").asString()).toList();
    }

    private static List<String> ids(List<JsonNode> seen) {
        return seen.stream().map(event -> event.at("/id").asString()).toList();
    }
}
