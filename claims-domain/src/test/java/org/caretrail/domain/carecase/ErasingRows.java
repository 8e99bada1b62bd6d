package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.ErasingTest.ADMIN;
import static org.caretrail.domain.carecase.ErasingTest.erase;
import static org.caretrail.domain.carecase.ErasingTest.erased;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.withdrawn;
import static org.caretrail.domain.carecase.Taken.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.FilingCommand.AddNote;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;

/** What keeps a person from being erased, and what is never done to a case afterwards; and what no service decides. */
final class ErasingRows {

    private ErasingRows() {}

    static Stream<Row> all() {
        var withdrawn = List.of(claimed(), withdrawn(3));
        LocalDate kept = day(3).plusYears(7);
        return Stream.of(
                Row.of(Reason.CASE_RUNS, "erased before it is decided", REFUSING, List.of(claimed()), erase(kept)),
                Row.of(Reason.RETENTION_RUNS, "erased on the last day", REFUSING, withdrawn, erase(kept)),
                Row.of(
                        Reason.OWN_PROPOSAL,
                        "erased by who asked for it",
                        REFUSING,
                        withdrawn,
                        new ErasePerson(CASE, new Act(ADMIN, kept.plusDays(1), kept.plusDays(1)), ADMIN, null)),
                Row.of(
                        Reason.DATED_AHEAD,
                        "erased tomorrow",
                        REFUSING,
                        withdrawn,
                        new ErasePerson(
                                CASE, new Act(ErasingTest.SECOND, kept.plusDays(2), kept.plusDays(1)), ADMIN, null)),
                Row.of(
                        Reason.PERSON_ERASED,
                        "a note about who was erased",
                        REFUSING,
                        List.of(claimed(), withdrawn(3), erased(kept.plusDays(1))),
                        new AddNote(CASE, Cases.on(5), said("called again"))),
                Row.of(
                        Reason.PERSON_ERASED,
                        "erased again",
                        REFUSING,
                        List.of(claimed(), withdrawn(3), erased(kept.plusDays(1))),
                        erase(kept.plusDays(2))),
                Row.of(
                        Reason.NEEDS_A_PERSON,
                        "decided by the service itself",
                        REFUSING,
                        List.of(claimed()),
                        new DecideCase(CASE, Cases.by(Actor.SYSTEM, 5), verdict(Outcome.REFUSED))));
    }
}
