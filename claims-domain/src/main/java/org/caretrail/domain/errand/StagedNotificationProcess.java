package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.Answer;
import org.caretrail.domain.trigger.Trigger;
import org.jspecify.annotations.Nullable;

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

    /** The results of stages that were granted and that another can follow. */
    static Stream<Answer> results(CaseFile file) {
        return goingOn(file)
                .filter(g -> !file.stages().reported().contains(g.stage().stage()))
                .map(g -> new Answer(
                        ErrandKind.CHASE_RESULT,
                        g.taken().decision().decidedOn(),
                        "the result of " + g.stage().stage(),
                        RULE));
    }

    /** Once a result is there, whether care goes on: the applicant's to say while the grant lasts. */
    static Stream<Trigger> awaited(CaseFile file, LocalDate today) {
        var next = goingOn(file)
                .filter(g -> file.stages().reported().contains(g.stage().stage()))
                .map(g -> nextStage(g.stage().validUntil(), today));
        return file.course().closedOn() != null ? Stream.of() : Stream.concat(next, withoutLastDay(file));
    }

    private static Trigger nextStage(@Nullable LocalDate until, LocalDate today) {
        return until != null && !today.isAfter(until)
                ? new Trigger(Trigger.Kind.MESSAGE, "whether a further stage is asked for", RULE, until)
                : Trigger.person("find out whether a further stage is asked for", RULE);
    }

    /** Grants that can be used still, of a stage after which none was asked for. */
    private static Stream<Grant> goingOn(CaseFile file) {
        return file.course().closedOn() != null
                ? Stream.of()
                : Grant.standing(file).filter(g -> !isLast(g.stage().stage(), file));
    }

    private static boolean isLast(Stage stage, CaseFile file) {
        return stage == Stage.FOLLOW_UP || file.pursuedStages().stream().anyMatch(next -> next.compareTo(stage) > 0);
    }

    private static Stream<Trigger> withoutLastDay(CaseFile file) {
        return Grant.standing(file)
                .filter(g -> g.stage().validUntil() == null && unused(g, file))
                .map(g -> Trigger.person("say until when " + g.stage().stage() + " can be used", RULE));
    }

    private static boolean unused(Grant granted, CaseFile file) {
        return file.uses().of(granted.stage().stage()).isEmpty();
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
