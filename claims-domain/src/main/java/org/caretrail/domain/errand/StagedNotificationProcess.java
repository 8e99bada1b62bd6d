package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.Trigger;

/**
 * From the first granted stage of a notification to its last day: the result of the stage is awaited, then whether the next one
 * is asked for; what nobody used by its last day expires, and without one a person says until when it can be used (NO-PN).
 */
public final class StagedNotificationProcess {

    private static final String RULE = "NO-PN";

    private StagedNotificationProcess() {}

    /** A granted stage whose last day, if it has one, was not recorded to have passed. */
    public record Grant(Taken taken, StageGrant stage) {

        static Stream<Grant> standing(CaseFile file) {
            return file.decisions().taken().stream()
                    .filter(Taken::inForce)
                    .flatMap(t -> t.decision().stages().stream().map(s -> new Grant(t, s)))
                    .filter(g -> g.stage.outcome().favourable())
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

    /** What is awaited once a stage was granted that another can follow: its result, and then whether care goes on. */
    static Stream<Trigger> awaited(LawOfCase law, LocalDate today) {
        var file = law.file();
        return file.course().closedOn() != null
                ? Stream.of()
                : Grant.standing(file).flatMap(g -> Stream.concat(goesOn(g, law, today), withoutLastDay(g, file)));
    }

    private static Stream<Trigger> goesOn(Grant granted, LawOfCase law, LocalDate today) {
        var stages = law.file().stages();
        var stage = granted.stage().stage();
        var last = stage == Stage.FOLLOW_UP
                || law.file().pursuedStages().stream().anyMatch(next -> next.compareTo(stage) > 0);
        if (last) {
            return Stream.of();
        }
        return Stream.of(
                stages.reported().contains(stage)
                        ? message("whether a further stage is asked for", granted.stage())
                        : result(granted, law, today));
    }

    private static Stream<Trigger> withoutLastDay(Grant granted, CaseFile file) {
        return granted.stage().validUntil() == null && unused(granted, file)
                ? Stream.of(Trigger.person("say until when " + granted.stage().stage() + " can be used", RULE))
                : Stream.of();
    }

    private static boolean unused(Grant granted, CaseFile file) {
        return file.uses().of(granted.stage().stage()).isEmpty();
    }

    private static Trigger result(Grant of, LawOfCase law, LocalDate today) {
        var grant = of.stage();
        var what = "the result of " + grant.stage();
        var granted = of.taken().decision().decidedOn();
        return new ErrandTable(law)
                .days(ErrandKind.CHASE_RESULT, granted)
                .filter(days -> !today.isBefore(granted.plusDays(days)))
                .map(_ -> new Trigger(Trigger.Kind.PERSON, "ask for " + what, RULE, grant.validUntil()))
                .orElseGet(() -> message(what, grant));
    }

    private static Trigger message(String what, StageGrant grant) {
        return new Trigger(Trigger.Kind.MESSAGE, what, RULE, grant.validUntil());
    }

    /** The grants of a stage that are still to expire. */
    public static Stream<Grant> standing(CaseFile file, Stage stage) {
        return Grant.standing(file).filter(g -> g.stage().stage() == stage);
    }

    /** Whether a claim may still rest on it: to its last day, and without one until a claim does. */
    static boolean usable(CaseFile file) {
        return Grant.standing(file).anyMatch(g -> g.stage().validUntil() != null || unused(g, file));
    }
}
