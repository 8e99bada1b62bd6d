package org.caretrail.domain.carecase;

import java.time.LocalDate;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Retention;
import org.caretrail.domain.trigger.Triggers;
import org.jspecify.annotations.Nullable;

/**
 * EU-GDPR-3: decides whether the person may be erased from a case. Never while anything may still happen in it, never before
 * the law says so, and never by one person alone.
 */
public final class Erasing {

    private static final String RULE = "EU-GDPR-3";

    private Erasing() {}

    static CaseEvent decide(ErasePerson c, Setting setting) {
        var file = setting.file();
        var by = c.act().by();
        if (by.id().equals(c.askedBy().id())) {
            throw new Refusal(Reason.OWN_PROPOSAL, RULE, null, "who asked for it does not have it done");
        }
        Refusal.unlessPast(c.act());
        var kept = unlessErasable(file, setting.regimes(), c.act().on(), c.permit());
        return new PersonErased(
                c.caseId(), c.act().on(), kept.rule(), kept.keptUntil(), kept.row(), c.permit(), c.askedBy(), by);
    }

    /** How long the case was kept, where that is over and the person may be erased. */
    public static Retention unlessErasable(CaseFile file, Regimes regimes, LocalDate today, @Nullable String permit) {
        unlessErased(file);
        unlessAtRest(file, regimes, today);
        var kept = regimes.retention(file.application().scheme(), file.lastFactOn(), today);
        if (kept.byPermit() && permit == null) {
            throw new Refusal(
                    Reason.PERMIT_MISSING,
                    kept.rule(),
                    "/permit",
                    "destruction needs a regulation or a permit: its reference");
        }
        if (!kept.endedBefore(today) && !kept.untilPermitted()) {
            throw new Refusal(
                    Reason.RETENTION_RUNS,
                    kept.rule(),
                    null,
                    kept.keptUntil() == null
                            ? "no table says until when the case is kept"
                            : "the case is kept until " + kept.keptUntil());
        }
        return kept;
    }

    static void unlessErased(CaseFile file) {
        var erased = file.course().erased();
        if (erased != null) {
            throw new Refusal(
                    Reason.PERSON_ERASED, RULE, null, "the person was erased from it on " + erased.happenedOn());
        }
    }

    private static void unlessAtRest(CaseFile file, Regimes regimes, LocalDate today) {
        var runs = ClockLedger.of(file, regimes, today).stream()
                .anyMatch(clock -> clock.state() == State.RUNNING || clock.state() == State.SUSPENDED);
        if (Triggers.open(file) || runs) {
            throw new Refusal(Reason.CASE_RUNS, RULE, null, "something may still happen in the case");
        }
    }
}
