package org.caretrail.domain.process;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.domain.carecase.CountTermsAnew;
import org.caretrail.domain.carecase.Recounting;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Has the terms of a case counted again where the law says another last day by now: a figure was loaded or withdrawn, a
 * holiday was decided. Whether a term moves the case itself decides.
 */
public final class TermKeeping {

    private final CommandGateway commands;
    private final OtherCases others;

    public TermKeeping(CommandGateway commands, OtherCases others) {
        this.commands = commands;
        this.others = others;
    }

    /** Returns each term that was to be moved, from which last day to which. */
    public List<String> keep(CaseFile file, Regimes law, LocalDate today) {
        var act = new Act(Actor.SYSTEM, today, today);
        var moved = Recounting.anew(act, new Setting(file, law, others));
        if (!moved.isEmpty()) {
            commands.sendAndWait(new CountTermsAnew(file.caseId(), act));
        }
        return moved.stream().map(event -> words(event, file)).toList();
    }

    private static String words(CaseEvent moved, CaseFile file) {
        return switch (moved) {
            case TermRecounted e -> words(e.is(), e.was().dueOn());
            case DeemedGrantTermBegan e ->
                words(e.clock(), file.silence() == null ? null : file.silence().lastDay());
            default -> throw new IllegalStateException(moved.getClass().getSimpleName() + " moves no term");
        };
    }

    private static String words(LegalClock is, @Nullable LocalDate was) {
        return is.rule() + ": " + (was == null ? "" : was + " is now ") + is.dueOn();
    }
}
