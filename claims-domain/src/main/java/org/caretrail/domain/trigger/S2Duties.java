package org.caretrail.domain.trigger;

import java.util.stream.Stream;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;

/** What the decisions on an S2 leave to do towards other institutions. */
final class S2Duties {

    private S2Duties() {}

    static Stream<Trigger> of(CaseFile file) {
        return Stream.of(residence(file), document(file), extensions(file), costs(file))
                .flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> residence(CaseFile file) {
        return file.request() instanceof AuthorisationRequest asked && asked.through() == Through.RESIDENCE_FUND
                ? file.decisions().inForce().stream()
                        .map(Decision::decisionId)
                        .filter(id -> file.residence().told().stream()
                                .noneMatch(told -> told.decision().equals(id)))
                        .map(id -> Trigger.person("tell the institution of residence of decision " + id, "EU-26-2"))
                : Stream.of();
    }

    /** A grant by silence on days that nobody knew made out no document. */
    private static Stream<Trigger> document(CaseFile file) {
        return file.decisions().inForce().stream()
                .filter(d -> d.outcome() == Outcome.DEEMED_GRANTED && d.s2() == null)
                .map(d -> Trigger.person("issue the S2 of decision " + d.decisionId() + ", with its days", "EU-26-1"));
    }

    private static Stream<Trigger> extensions(CaseFile file) {
        return file.heard().extensions().stream()
                .filter(Extension::open)
                .map(e -> Trigger.person("answer the extension " + e.extensionId(), "EU-26-5"));
    }

    private static Stream<Trigger> costs(CaseFile file) {
        return file.heard().costClaims().stream()
                .filter(c -> c.answeredOn() == null)
                .map(c -> Trigger.person("answer the claim of cost " + c.costClaimId(), null));
    }
}
