package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NO-REFERRAL-1, -3: the referral or consultation is dated before treatment. Examined where the dossier knows the
 * document's date; without one the handler's question covers it.
 */
final class ProofDatedBeforeTreatment implements Rule {

    private static final String POINT = "dated before treatment";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return ProofOfNeed.of(facts)
                .filter(ProofOfNeed::datedBeforeTreatment)
                .flatMap(proof -> Documents.of(facts, proof.document())
                        .map(Document::issuedOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .flatMap(dated -> CareDays.first(facts).map(care -> finding(proof.rule(), dated, care))))
                .stream()
                .toList();
    }

    /** A document of the day of treatment itself does not say which of the two came first. */
    private static Finding finding(String rule, LocalDate dated, LocalDate care) {
        var known = new Fact[] {Fact.of("dated", dated), Fact.of("treatment", care)};
        if (dated.equals(care)) {
            return Finding.open(
                    rule, Versions.REGULATION, POINT, "the proof of need bears the day of treatment itself", known);
        }
        return Finding.of(
                rule,
                Versions.REGULATION,
                POINT,
                dated.isBefore(care),
                "The proof of need is dated before treatment.",
                known);
    }
}
