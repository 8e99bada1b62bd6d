package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.Trigger;

/**
 * From the first granted stage of a notification to its last day: the result of diagnostics is awaited, then whether a further
 * stage is asked for; what nobody used by its last day expires (NO-PN).
 */
public final class StagedNotificationProcess {

    private static final String RULE = "NO-PN";

    private StagedNotificationProcess() {}

    /** A granted stage with a last day that was not recorded to have passed. */
    public record Grant(Taken taken, StageGrant stage) {

        static Stream<Grant> standing(CaseFile file) {
            return file.decisions().taken().stream()
                    .filter(Taken::inForce)
                    .flatMap(t -> t.decision().stages().stream().map(s -> new Grant(t, s)))
                    .filter(g -> g.stage.outcome().favourable() && g.stage.validUntil() != null)
                    .filter(g -> !file.stages().expired(g.taken.decision().decisionId(), g.stage.stage()));
        }
    }

    static Stream<Errand> of(LawOfCase law) {
        var table = new ErrandTable(law);
        return law.file().ended()
                ? Stream.of()
                : Grant.standing(law.file())
                        .flatMap(g -> Stream.ofNullable(g.stage().validUntil())
                                .flatMap(until -> table.after(
                                        ErrandKind.EXPIRE, g.stage().stage().name(), until.plusDays(1))));
    }

    /** What is awaited once diagnostics were granted: their result, and then whether care goes on. */
    static Optional<Trigger> awaited(LawOfCase law, LocalDate today) {
        var file = law.file();
        var stages = file.stages();
        return file.course().closedOn() != null || stages.asked().stream().anyMatch(s -> s != Stage.DIAGNOSTICS)
                ? Optional.empty()
                : file.decisions().taken().stream()
                        .filter(Taken::inForce)
                        .flatMap(t -> diagnostics(t)
                                .map(grant -> stages.reported().contains(Stage.DIAGNOSTICS)
                                        ? message("whether a further stage is asked for", grant)
                                        : result(t, grant, law, today)))
                        .findFirst();
    }

    private static Stream<StageGrant> diagnostics(Taken taken) {
        return taken.decision().stages().stream()
                .filter(s -> s.stage() == Stage.DIAGNOSTICS && s.outcome().favourable());
    }

    private static Trigger result(Taken taken, StageGrant grant, LawOfCase law, LocalDate today) {
        var granted = taken.decision().decidedOn();
        return new ErrandTable(law)
                .days(ErrandKind.CHASE_RESULT, granted)
                .filter(days -> !today.isBefore(granted.plusDays(days)))
                .map(_ ->
                        new Trigger(Trigger.Kind.PERSON, "ask for the result of DIAGNOSTICS", RULE, grant.validUntil()))
                .orElseGet(() -> message("the result of DIAGNOSTICS", grant));
    }

    private static Trigger message(String what, StageGrant grant) {
        return new Trigger(Trigger.Kind.MESSAGE, what, RULE, grant.validUntil());
    }

    /** The grants of a stage that are still to expire. */
    public static Stream<Grant> standing(CaseFile file, Stage stage) {
        return Grant.standing(file).filter(g -> g.stage().stage() == stage);
    }

    static boolean usable(CaseFile file) {
        return Grant.standing(file).findAny().isPresent();
    }
}
