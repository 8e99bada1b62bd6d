package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.projections.caselist.CaseFilter;
import org.caretrail.projections.caselist.CaseList;
import org.caretrail.projections.caselist.CaseListEntry;
import org.caretrail.projections.caselist.CaseSort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases in lists: as they stand, as they stood, filtered, sorted, and page by page. */
class CaseListTest extends RunningService {

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");
    private static final int CASES = 12;

    /** Every test has a person, and thereby a list, of its own. */
    private final PersonId person = new PersonId(UUID.randomUUID());

    private final List<StoredCase> cases = new ArrayList<>();

    @Autowired
    private EventBus events;

    @Autowired
    private CaseList list;

    @BeforeEach
    void a_dozen_cases_of_one_person_of_which_a_third_has_a_term() {
        for (int i = 0; i < CASES; i++) {
            var received = DAY.plusDays(i % 5);
            var stored = new StoredCase(events).submitted(person, received, "RC-2024-%06d".formatted(900 - i));
            if (i % 3 == 0) {
                var term = new LegalClock("NO-CLOCK-5", "2023-10-02", received, received.plusWeeks(12 - i));
                stored.then(id -> new DossierCompleted(id, received, Completeness.NOTHING_NEEDED, term));
            }
            cases.add(stored);
        }
        var last = cases.getLast().then(id -> new CaseAssigned(id, DAY, "handler-2"));
        await().until(() -> all(theirs()).stream().anyMatch(e -> e.caseId().equals(last.id) && e.version() == 2));
    }

    @Test
    void a_case_stands_in_the_list_as_it_is() {
        var entry = entry(cases.getFirst().id, theirs());

        assertThat(entry)
                .isEqualTo(new CaseListEntry(
                        cases.getFirst().id,
                        2,
                        CaseType.REIMBURSEMENT_CLAIM,
                        "RC-2024-000900",
                        Scheme.NO_HELFO,
                        Status.UNDER_ASSESSMENT,
                        null,
                        person,
                        new Country("DE"),
                        DAY,
                        DAY.plusWeeks(12)));
    }

    @Test
    void and_as_it_was_known_at_an_earlier_moment() {
        var last = cases.getLast();

        assertThat(all(asOf(StoredCase.BEGUN.minusSeconds(1)))).isEmpty();
        assertThat(entry(last.id, asOf(StoredCase.BEGUN)).assignee()).isNull();
        assertThat(entry(last.id, asOf(StoredCase.BEGUN.plusSeconds(59))).version())
                .isEqualTo(1);
        assertThat(entry(last.id, asOf(StoredCase.BEGUN.plusSeconds(60))).assignee())
                .isEqualTo("handler-2");
        assertThat(all(asOf(StoredCase.BEGUN.plusSeconds(60)))).hasSize(CASES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receivedOn", "-receivedOn", "dueOn", "-dueOn", "caseNumber", "-caseNumber"})
    void pages_follow_each_other_without_a_hole_or_a_repeat(String sort) {
        var paged = new ArrayList<CaseListEntry>();
        String after = null;
        do {
            var page = list.page(theirs(), CaseSort.of(sort), 5, after);
            paged.addAll(page.entries());
            after = page.next();
        } while (after != null);

        assertThat(paged).hasSize(CASES).isEqualTo(all(theirs(), sort)).doesNotHaveDuplicates();
    }

    @Test
    void cases_without_a_term_come_last_in_both_directions() {
        for (var sort : List.of("dueOn", "-dueOn")) {
            var due = all(theirs(), sort).stream().map(CaseListEntry::dueOn).toList();
            assertThat(due.subList(0, 4)).doesNotContainNull();
            assertThat(due.subList(4, CASES)).containsOnlyNulls();
        }
        assertThat(all(theirs(), "dueOn").getFirst())
                .isEqualTo(all(theirs(), "-dueOn").get(3));
    }

    @Test
    void every_filter_narrows_the_list() {
        assertThat(all(filter(Status.UNDER_ASSESSMENT, null, null, null))).hasSize(4);
        assertThat(all(filter(Status.GRANTED, null, null, null))).isEmpty();
        assertThat(all(filter(null, "handler-2", null, null)))
                .extracting(CaseListEntry::caseId)
                .containsExactly(cases.getLast().id);
        assertThat(all(filter(null, null, DAY.plusWeeks(12), null))).hasSize(3);
        assertThat(all(filter(null, null, DAY.plusYears(1), null))).hasSize(4);
    }

    @Test
    void words_find_a_case_by_its_number_its_person_and_its_care() {
        assertThat(all(filter(null, null, null, "hans hip"))).hasSize(CASES);
        assertThat(all(filter(null, null, null, "RC-2024-000899"))).hasSize(1);
        assertThat(all(filter(null, null, null, "hansen knee"))).isEmpty();
        assertThat(all(filter(null, null, null, " ' & ! "))).isEmpty();
    }

    @Test
    void a_case_that_was_withdrawn_is_due_no_more() {
        var first = cases.getFirst();
        first.then(id -> new CaseWithdrawn(id, DAY, new PersonalData<>(person, "will not travel")));

        await().untilAsserted(() -> {
            assertThat(entry(first.id, theirs()).status()).isEqualTo(Status.WITHDRAWN);
            assertThat(entry(first.id, theirs()).dueOn()).isNull();
        });
    }

    @Test
    void a_cursor_holds_for_the_sort_that_it_came_from() {
        var next = list.page(theirs(), CaseSort.of("dueOn"), 1, null).next();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.page(theirs(), CaseSort.of("-dueOn"), 1, next))
                .withMessageContaining("another sort");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.page(theirs(), CaseSort.of("dueOn"), 1, "made up"))
                .withMessageContaining("not a cursor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.page(theirs(), CaseSort.of("dueOn"), 101, null))
                .withMessageContaining("limit");
        assertThatIllegalArgumentException().isThrownBy(() -> CaseSort.of("name"));
    }

    private CaseListEntry entry(CaseId id, CaseFilter filter) {
        return all(filter).stream()
                .filter(e -> e.caseId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<CaseListEntry> all(CaseFilter filter) {
        return all(filter, "receivedOn");
    }

    private List<CaseListEntry> all(CaseFilter filter, String sort) {
        return list.page(filter, CaseSort.of(sort), CaseList.MOST, null).entries();
    }

    private CaseFilter theirs() {
        return filter(null, null, null, null);
    }

    private CaseFilter asOf(Instant moment) {
        return new CaseFilter(null, null, null, null, person, null, null, null, null, moment);
    }

    private CaseFilter filter(
            @Nullable Status status, @Nullable String assignee, @Nullable LocalDate due, @Nullable String q) {
        return new CaseFilter(
                CaseType.REIMBURSEMENT_CLAIM,
                status,
                Scheme.NO_HELFO,
                assignee,
                person,
                due,
                due,
                new Country("DE"),
                q,
                null);
    }
}
