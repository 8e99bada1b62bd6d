package org.caretrail.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.corrected;
import static org.caretrail.domain.s2.Forwarded.requested;
import static org.caretrail.domain.s2.Forwarded.resumed;
import static org.caretrail.domain.s2.Forwarded.suspended;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.axonframework.test.saga.SagaTestFixture;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.errand.Chosen;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.FilingEvent.NoteAdded;

/** The timers that were set and taken away event by event are those that the events alone say, whatever happened. */
class TimersPropertiesTest {

    private static final Instant BEGINS = Instant.parse("2027-02-01T09:00:00Z");

    @Property
    void timers_of_errands_kept_event_by_event_are_those_rebuilt_from_scratch(
            @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> choices) {
        var history = new ArrayList<CaseEvent>(List.of(claimed()));
        var kept = new ArrayList<>(List.of(heard(history, List.of())));
        for (int choice : choices) {
            history.add(next(choice, 2 * history.size()));
            kept.add(heard(history, kept.getLast()));
        }

        assertThat(kept.getLast()).isEqualTo(Errands.timers(file(history), Chosen.EVERYTHING));
    }

    @Property(tries = 200)
    void EU_26_2_the_timer_that_the_process_keeps_is_the_one_rebuilt_from_scratch(
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> choices) {
        var history = new ArrayList<CaseEvent>(List.of(requested(), began()));
        choices.forEach(choice -> history.addAll(moving(choice, history)));
        var heard = new SagaTestFixture<>(DeemedGrantProcess.class)
                .givenCurrentTime(BEGINS)
                .andThenAPublished(requested());
        for (var event : history.subList(1, history.size() - 1)) {
            heard = heard.andThenAPublished(event);
        }

        var kept = heard.whenPublishingA(history.getLast());
        var rebuilt = CaseTimer.of(file(history));
        if (rebuilt.isEmpty()) {
            kept.expectNoScheduledDeadlines();
        } else {
            kept.expectScheduledDeadlineWithName(rebuilt.getFirst().at(), CaseTimer.DEEMED_GRANT);
        }
    }

    private static List<CaseTimer> heard(List<CaseEvent> history, List<CaseTimer> before) {
        var kept = new ArrayList<List<CaseTimer>>(List.of(before));
        var file = CaseFile.of(history);
        new ErrandProcess().on(history.getLast(), _ -> file, Chosen.EVERYTHING, (_, timers) -> kept.add(timers));
        return kept.getLast();
    }

    private static CaseEvent next(int choice, int on) {
        return switch (choice) {
            case 0 -> new NoteAdded(CASE, day(on), said("rang"));
            case 1 -> incomplete(on, lackingReferral());
            case 2 -> complete(on);
            case 3 ->
                new DocumentsRequested(CASE, day(on), List.of(DocumentKind.REFERRAL), day(on + 21), List.of("NO-DOC"));
            case 4 -> new CaseSuspended(CASE, day(on), said("in hospital"), null);
            case 5 -> new CaseResumed(CASE, day(on), said("back home"));
            case 6 ->
                new ClaimDecided(
                        CASE, day(on), Taken.first(ChosenLaw.granting("900").proposal(), on));
            case 7 -> new DecisionNotified(CASE, day(on), Taken.FIRST, "DIGITAL", null);
            case 8 -> new CaseWithdrawn(CASE, day(on), said("will not travel"));
            default -> new NoteAdded(CASE, day(on), said("wrote"));
        };
    }

    private static List<CaseEvent> moving(int choice, List<CaseEvent> history) {
        var on = RECEIVED.plusDays(2L * history.size());
        var file = file(history);
        return switch (choice) {
            case 0 -> List.of(began());
            case 1 -> List.of(corrected(Through.INSURED));
            case 2 ->
                List.of(
                        corrected(Through.RESIDENCE_FUND),
                        began(file.course()
                                .restedSince(RECEIVED, began().clock().dueOn())));
            default ->
                List.of(file.course().rests().stream().anyMatch(r -> r.until() == null) ? resumed(on) : suspended(on));
        };
    }

    private static CaseFile file(List<CaseEvent> history) {
        return CaseFile.of(List.copyOf(history)).orElseThrow();
    }
}
