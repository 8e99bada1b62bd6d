package org.caretrail.domain.casefile;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionTold;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the institution of residence decided in place of ours, by its last word, and when we told it what we decided.
 *
 * @param told each time (EU-26-2)
 */
public record Residence(@Nullable ResidenceInstitutionDecided last, List<ResidenceInstitutionTold> told) {

    static final Residence NONE = new Residence(null, List.of());

    private static final String OWN = "NL-CAK-2";

    Residence after(CaseEvent event) {
        return switch (event) {
            case ResidenceInstitutionDecided e -> new Residence(e, told);
            case ResidenceInstitutionTold e -> new Residence(last, Lists.plus(told, e));
            default -> this;
        };
    }

    /** Whether nothing is left for us to decide: the decision was its own, or it granted on our behalf. */
    public boolean decided() {
        return last != null && decides(last);
    }

    static boolean decides(ResidenceInstitutionDecided e) {
        return e.rule().equals(OWN) || e.outcome().favourable();
    }

    /** EU-26-3: what it granted on our behalf counts as a decision of ours that claims may rest on. */
    public Optional<Decision> onOurBehalf() {
        return Optional.ofNullable(last)
                .filter(e -> !e.rule().equals(OWN) && e.outcome().favourable())
                .map(Residence::decision);
    }

    private static Decision decision(ResidenceInstitutionDecided e) {
        var from = e.validFrom();
        var until = e.validUntil();
        return new Decision(
                DecisionId.of(e.caseId(), 1),
                e.outcome(),
                e.happenedOn(),
                new Actor(e.institution(), Role.SYSTEM),
                null,
                null,
                e.findings(),
                List.of(),
                Amounts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                from == null || until == null ? null : new S2Terms(from, until, null),
                List.of(e.rule()),
                List.of(),
                null,
                null,
                "");
    }
}
