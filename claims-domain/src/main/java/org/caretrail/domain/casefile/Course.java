package org.caretrail.domain.casefile;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionReported;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.Decided;
import org.caretrail.domain.event.DecisionEvent;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.RemedyEvent;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case, when it rested, whether it was taken back or went elsewhere.
 *
 * @param rests     in their order; the last one may still last
 * @param recounted terms whose last day was moved, in their order
 * @param referral  where it went; null: nowhere
 * @param erased    that and by whose leave the person was erased from it; null: not yet
 * @param closedOn  when it was closed, and nothing was lodged since; null: it was not
 */
public record Course(
        @Nullable String assignee,
        List<Rest> rests,
        List<TermRecounted> recounted,
        @Nullable LocalDate withdrawnOn,
        @Nullable CaseReferredOn referral,
        @Nullable PersonErased erased,
        @Nullable LocalDate closedOn) {

    static final Course BEGUN = new Course(null, List.of(), List.of(), null, null, null, null);

    /** Whatever asks for an answer again opens a closed case. */
    Course after(CaseEvent event) {
        return switch (event) {
            case CourseEvent e -> on(e);
            case RemedyEvent _, DecisionEvent _, Decided _, StageRequested _, ExtensionReported _, TravelForwarded _ ->
                closedOn == null ? this : closed(null);
            default -> this;
        };
    }

    private Course on(CourseEvent event) {
        return switch (event) {
            case CaseAssigned e -> new Course(e.assignee(), rests, recounted, withdrawnOn, referral, erased, closedOn);
            case CaseSuspended e -> resting(Lists.plus(rests, new Rest(e.happenedOn(), null, e.rule(), e.reasons())));
            case CaseResumed e -> resting(Lists.changed(rests, rest -> !rest.over(), r -> r.endedOn(e.happenedOn())));
            case CaseWithdrawn e -> new Course(assignee, rests, recounted, e.happenedOn(), referral, erased, closedOn);
            case TermRecounted e ->
                new Course(assignee, rests, Lists.plus(recounted, e), withdrawnOn, referral, erased, closedOn);
            case CaseClosed e -> closed(e.happenedOn());
            case CaseReferredOn e -> new Course(assignee, rests, recounted, withdrawnOn, e, erased, closedOn);
            case PersonErased e -> new Course(assignee, rests, recounted, withdrawnOn, referral, e, closedOn);
        };
    }

    /** When it was taken back or went elsewhere. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(withdrawnOn)
                .or(() -> Optional.ofNullable(referral).map(CaseReferredOn::happenedOn));
    }

    /** Since when the case rests; null: it does not. */
    public @Nullable LocalDate suspendedOn() {
        return rests.isEmpty() || rests.getLast().over()
                ? null
                : rests.getLast().from();
    }

    /**
     * The last day of a term, with the days for which the case rested added back: what was left of it when a rest began is
     * left when that is over. A rest that began only after the last day was in vain: the term was over.
     *
     * @param end where the law has a term end that would end on a day
     */
    public LocalDate lastDay(LocalDate start, LocalDate dueOn, UnaryOperator<LocalDate> end) {
        var last = dueOn;
        for (var rest : rests) {
            if (rest.over() && !rest.from().isAfter(last)) {
                last = end.apply(last.plusDays(rest.daysSince(start)));
            }
        }
        return last;
    }

    /** For how long it rested while a term ran that counts days as they come. */
    public Rested restedSince(LocalDate start, LocalDate dueOn) {
        var last = lastDay(start, dueOn, UnaryOperator.identity());
        var since = rests.stream()
                .filter(rest -> !rest.over() && !rest.from().isAfter(last))
                .map(rest -> rest.within(start))
                .findFirst();
        return new Rested(DAYS.between(dueOn, last), since.orElse(null));
    }

    private Course closed(@Nullable LocalDate on) {
        return new Course(assignee, rests, recounted, withdrawnOn, referral, erased, on);
    }

    private Course resting(List<Rest> now) {
        return new Course(assignee, now, recounted, withdrawnOn, referral, erased, closedOn);
    }
}
