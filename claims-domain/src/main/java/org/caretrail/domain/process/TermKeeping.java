package org.caretrail.domain.process;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.domain.carecase.CountTermsAnew;
import org.caretrail.domain.carecase.Recounting;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;

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

    /** Returns whether any term was to be moved. */
    public boolean keep(CaseFile file, Regimes law, LocalDate today) {
        var act = new Act(Actor.SYSTEM, today, today);
        if (Recounting.anew(act, new Setting(file, law, others)).isEmpty()) {
            return false;
        }
        commands.sendAndWait(new CountTermsAnew(file.caseId(), act));
        return true;
    }
}
