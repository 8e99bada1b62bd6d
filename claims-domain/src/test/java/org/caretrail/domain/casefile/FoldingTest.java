package org.caretrail.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.carecase.Papers;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.AuthorisationEvent.CostsClaimed;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationOrdered;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionReported;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.ProposalApproved;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.FilingEvent.NoteAdded;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.shared.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    /** What is told to people and moves nothing: an approval, for one, is followed by its decision. */
    private static final Set<Class<?>> ONLY_TOLD = Set.of(ProposalApproved.class, NoteAdded.class);

    private static final List<CaseEvent> EVENTFUL = List.of(
            Anything.of(ClaimSubmitted.class),
            new DocumentReceived(CASE, day(0), Papers.referral(new DocumentId(CASE.value()), "de")),
            Anything.of(DossierCompleted.class),
            Anything.of(CaseSuspended.class),
            Anything.of(ClaimDecided.class),
            Anything.of(LetterSent.class),
            Anything.of(ComplaintLodged.class),
            Anything.of(AppealLodged.class),
            Anything.of(ExaminationOrdered.class),
            Anything.of(ExtensionReported.class),
            Anything.of(S2Issued.class),
            Anything.of(CostsClaimed.class),
            Anything.of(DecisionProposed.class),
            Anything.of(NotificationUsed.class));

    static Stream<Class<? extends CaseEvent>> events() {
        return leaves(CaseEvent.class).distinct();
    }

    static Stream<Class<? extends CaseEvent>> laterEvents() {
        return events().filter(type -> !ApplicationEvent.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_folds(Class<? extends CaseEvent> type) {
        var event = Anything.of(type);
        var history = event instanceof ApplicationEvent ? List.of(event) : List.of(EVENTFUL.getFirst(), event);
        assertThat(CaseFile.of(history))
                .hasValueSatisfying(f -> assertThat(f.caseId()).isEqualTo(event.caseId()));
    }

    @ParameterizedTest
    @MethodSource("laterEvents")
    void every_event_moves_the_case_unless_it_is_only_told(Class<? extends CaseEvent> type) {
        var event = Anything.of(type);
        var moves = Stream.of(EVENTFUL, EVENTFUL.subList(0, 1))
                .map(before -> CaseFile.of(before).orElseThrow())
                .anyMatch(file -> !file.after(event).equals(file));
        assertThat(moves).isEqualTo(!ONLY_TOLD.contains(type));
    }

    @Test
    void without_events_there_is_no_case() {
        assertThat(CaseFile.of(List.of())).isEmpty();
    }

    @Test
    void the_families_are_walked_to_their_leaves() {
        assertThat(events()).hasSizeGreaterThan(40).allMatch(Class::isRecord);
    }

    private static Stream<Class<? extends CaseEvent>> leaves(Class<? extends CaseEvent> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted.asSubclass(CaseEvent.class)))
                : Stream.of(type);
    }
}
