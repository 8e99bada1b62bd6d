package org.caretrail.domain.carecase;

import java.time.LocalDate;
import org.caretrail.domain.shared.Act;
import org.jspecify.annotations.Nullable;

/**
 * A step that the domain refuses. Nothing has happened then. The message is for people and holds no personal data.
 */
public final class Refusal extends RuntimeException {

    private final Reason reason;
    private final @Nullable String rule;
    private final @Nullable String pointer;

    public Refusal(Reason reason, String message) {
        this(reason, null, null, message);
    }

    /**
     * A refusal that names where it comes from.
     *
     * @param rule    the rule of the law that forbids the step
     * @param pointer the field of the command that is wrong, as a JSON pointer
     */
    public Refusal(Reason reason, @Nullable String rule, @Nullable String pointer, String message) {
        super(message);
        this.reason = reason;
        this.rule = rule;
        this.pointer = pointer;
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable String rule() {
        return rule;
    }

    public @Nullable String pointer() {
        return pointer;
    }

    public static void when(boolean forbidden, Reason reason, String message) {
        if (forbidden) {
            throw new Refusal(reason, message);
        }
    }

    public static void when(boolean forbidden, Reason reason, String pointer, String message) {
        if (forbidden) {
            throw new Refusal(reason, null, pointer, message);
        }
    }

    /** A step of our own is dated neither after today nor before the step that it rests on. */
    public static void unlessDatedWell(Act act, LocalDate cause, String what) {
        unlessPast(act);
        when(
                act.on().isBefore(cause),
                Reason.DATED_BEFORE_CAUSE,
                act.on() + " is before " + cause + ", the day of " + what);
    }

    public static void unlessPast(Act act) {
        when(act.on().isAfter(act.today()), Reason.DATED_AHEAD, act.on() + " is after today, " + act.today());
    }
}
