package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Role;

/** The authorisation that a test's claim rests on. */
record Authorised(Outcome outcome, S2Terms terms) {

    static final CaseId CASE = new CaseId(new UUID(0, 2));

    static Authorised between(String from, String until) {
        return new Authorised(Outcome.GRANTED, new S2Terms(LocalDate.parse(from), LocalDate.parse(until), null));
    }

    Authorised as(Outcome other) {
        return new Authorised(other, terms);
    }

    /** A decision that refused these parts. */
    static Decision refused(List<Part> parts) {
        return between("2020-05-06", "2020-05-15").as(Outcome.REFUSED).decision(parts);
    }

    Decision decision() {
        return decision(List.of());
    }

    private Decision decision(List<Part> parts) {
        return new Decision(
                DecisionId.of(CASE, 1),
                outcome,
                LocalDate.of(2020, 5, 20),
                new Actor("adviser", Role.ADVISER),
                null,
                null,
                List.of(),
                List.of(),
                Amounts.NONE,
                List.of(),
                List.of(),
                parts,
                List.of(),
                terms,
                List.of(),
                List.of(),
                null,
                null,
                "0");
    }
}
