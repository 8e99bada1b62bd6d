package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A decision without its proof, which the explanation holds.
 *
 * @param byPerson whether a person decided, and not the law by itself (EU-GDPR-2)
 */
public record DecisionView(
        DecisionId decisionId,
        Outcome outcome,
        LocalDate decidedOn,
        String decidedBy,
        boolean byPerson,
        @Nullable String approvedBy,
        boolean inForce,
        @Nullable DecisionId supersedes,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate deliveryFailedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable PersonalData<String> reasons,
        Amounts amounts,
        List<Fee> fees,
        List<StageUse> uses,
        List<Part> parts,
        List<StageGrant> stages,
        @Nullable S2Terms s2,
        @Nullable String rightRoute,
        List<String> rules,
        List<String> tables,
        String digest) {

    static DecisionView of(Taken taken) {
        return of(taken.decision(), taken.inForce(), taken.deliveredOn(), taken.failedOn(), taken.withdrawnOn());
    }

    static DecisionView of(
            Decision d,
            boolean inForce,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate failedOn,
            @Nullable LocalDate withdrawnOn) {
        return new DecisionView(
                d.decisionId(),
                d.outcome(),
                d.decidedOn(),
                d.decidedBy().id(),
                d.decidedBy().role() != Role.SYSTEM,
                name(d.approvedBy()),
                inForce,
                d.supersedes(),
                deliveredOn,
                failedOn,
                withdrawnOn,
                d.reasons(),
                d.amounts(),
                d.fees(),
                d.uses(),
                d.parts(),
                d.stages(),
                d.s2(),
                d.rightRoute(),
                d.rules(),
                d.tables(),
                d.digest());
    }

    private static @Nullable String name(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }
}
