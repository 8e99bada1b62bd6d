package org.caretrail.domain.casefile;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.Decided;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.jspecify.annotations.Nullable;

/**
 * EU-26-2: the term after which a forwarded application is deemed granted, as the events of the case have moved it. A case
 * and the process that waits for its term fold the same events here, so that both know the same last day.
 *
 * @param began         as it began
 * @param alreadyOver   it had run out before the case was recorded: it never acts by itself
 * @param restsSince    since when the case is suspended
 * @param suspendedDays for how many days it rested before: the term is that much longer
 * @param ended         a decision was taken, or the application withdrawn, or it came another way after all
 */
public record DeemedGrantTerm(
        Scheme scheme,
        LegalClock began,
        RowRef row,
        boolean alreadyOver,
        @Nullable LocalDate restsSince,
        long suspendedDays,
        boolean ended) {

    public static DeemedGrantTerm of(DeemedGrantTermBegan e) {
        return begun(e, Optional.ofNullable(e.rested()).orElse(Rested.NEVER));
    }

    /** A case suspended only after the last day rests in vain: the term was over by then. */
    public DeemedGrantTerm after(CaseEvent event) {
        return switch (event) {
            case CaseSuspended e
            when !e.happenedOn().isAfter(lastDay()) ->
                new DeemedGrantTerm(scheme, began, row, alreadyOver, e.happenedOn(), suspendedDays, ended);
            case CaseResumed e when restsSince != null -> resumed(DAYS.between(restsSince, e.happenedOn()));
            case DeemedGrantTermBegan e ->
                begun(e, Optional.ofNullable(e.rested()).orElse(new Rested(suspendedDays, restsSince)));
            case Decided _, CaseWithdrawn _, CaseReferredOn _ -> over();
            case ResidenceInstitutionDecided e when Residence.decides(e) -> over();
            case ApplicationCorrected e when !forwarded(e.request()) -> over();
            default -> this;
        };
    }

    /** The term as it stands: days for which the case rested are added back. */
    public LegalClock clock() {
        return new LegalClock(began.rule(), began.version(), began.startedOn(), lastDay());
    }

    /** Belongs to the term as a whole, in the institution's time zone. */
    public LocalDate lastDay() {
        return began.dueOn().plusDays(suspendedDays);
    }

    /** The day from which silence is a grant. */
    public LocalDate grantedOn() {
        return lastDay().plusDays(1);
    }

    /** The moment at which silence becomes a grant, if nothing happens before; empty while or since it cannot. */
    public Optional<Instant> actsAt() {
        return alreadyOver || ended || restsSince != null
                ? Optional.empty()
                : Optional.of(grantedOn().atStartOfDay(scheme.zone()).toInstant());
    }

    /** Whether on this day silence has become a grant, recorded or not. */
    public boolean grantsOn(LocalDate day) {
        return actsAt().isPresent() && day.isAfter(lastDay());
    }

    private static DeemedGrantTerm begun(DeemedGrantTermBegan e, Rested rested) {
        return new DeemedGrantTerm(
                e.scheme(), e.clock(), e.row(), e.alreadyOver(), rested.since(), rested.days(), false);
    }

    private DeemedGrantTerm over() {
        return new DeemedGrantTerm(scheme, began, row, alreadyOver, restsSince, suspendedDays, true);
    }

    private static boolean forwarded(Request request) {
        return request instanceof AuthorisationRequest r && r.through() == Through.RESIDENCE_FUND;
    }

    private DeemedGrantTerm resumed(long days) {
        return new DeemedGrantTerm(scheme, began, row, alreadyOver, null, suspendedDays + days, ended);
    }
}
