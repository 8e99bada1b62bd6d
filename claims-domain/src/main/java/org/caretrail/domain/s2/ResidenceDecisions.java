package org.caretrail.domain.s2;

import java.util.List;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionTold;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.RecordResidenceDecision;
import org.caretrail.domain.s2.AuthorisationCommand.TellResidenceInstitution;
import org.jspecify.annotations.Nullable;

/**
 * Records what the institution of residence decided, and that it was told what we did. What it decided is another's act: what
 * seems amiss stands beside it.
 */
final class ResidenceDecisions {

    private static final String VERSION = "2010-05-01";

    private ResidenceDecisions() {}

    static CaseEvent record(RecordResidenceDecision c, Setting setting) {
        var file = setting.file();
        Setting.unlessEnded(file);
        Refusal.unlessPast(c.act());
        Refusal.when(!file.undecided(), Reason.ALREADY_DECIDED, "the case is decided");
        Setting.unlessNonePending(file);
        Setting.unlessKnown(file, c.documents());
        var rule = setting.law().residenceRule(setting.factsOn(c.act().on()), setting.book());
        return new ResidenceInstitutionDecided(
                c.caseId(),
                c.act().on(),
                c.institution(),
                c.outcome(),
                rule,
                c.validFrom(),
                c.validUntil(),
                c.documents(),
                rule.equals(Vital.RULE)
                        ? Vital.findings(c, file.application().care().urgent())
                        : List.of());
    }

    /** EU-26-2: told again, it was told again. */
    static CaseEvent tell(TellResidenceInstitution c, CaseFile file) {
        var decided = file.decisions()
                .find(c.decision())
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_DECISION, "the case has no such decision"));
        Refusal.unlessDatedWell(c.act(), decided.decision().decidedOn(), "the decision");
        return new ResidenceInstitutionTold(c.caseId(), c.act().on(), c.decision(), c.institution());
    }

    /** EU-26-3: on our behalf it grants urgent care that is vital, and nothing else. */
    private static final class Vital {

        private static final String RULE = "EU-26-3";

        private Vital() {}

        static List<Finding> findings(RecordResidenceDecision c, @Nullable Boolean urgent) {
            return List.of(
                    Finding.of(
                            RULE,
                            VERSION,
                            "URGENT",
                            Boolean.TRUE.equals(urgent),
                            "The institution of residence grants on our behalf what is urgent and vital; the findings of the"
                                    + " doctors it recognises are accepted.",
                            Fact.of("urgent", String.valueOf(urgent))),
                    Finding.of(
                            RULE,
                            VERSION,
                            "GRANTED",
                            c.outcome().favourable(),
                            "On our behalf it may grant; a refusal is ours to decide.",
                            Fact.of("outcome", c.outcome())));
        }
    }
}
