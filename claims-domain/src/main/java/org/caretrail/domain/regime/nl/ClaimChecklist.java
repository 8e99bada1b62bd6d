package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.dossier.DocumentKind.DISCHARGE_SUMMARY;
import static org.caretrail.domain.dossier.DocumentKind.ITEMISED_INVOICE;
import static org.caretrail.domain.dossier.DocumentKind.OTHER_SCHEME_STATEMENT;
import static org.caretrail.domain.dossier.DocumentKind.PAYMENT_PROOF;
import static org.caretrail.domain.dossier.DocumentKind.REFERRAL;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.CaseFacts;

/** NL-DOC-2: what a claim needs, as no insurer's own list is known; our choice. */
final class ClaimChecklist {

    static final String RULE = "NL-DOC-2";

    private ClaimChecklist() {}

    static List<Requirement> requirements(CaseFacts facts) {
        return Stream.of(
                        Stream.of(ITEMISED_INVOICE, PAYMENT_PROOF, DISCHARGE_SUMMARY),
                        ReferredBefore.emergency(facts) ? Stream.<DocumentKind>of() : Stream.of(REFERRAL),
                        Bases.anyUnderS2(facts) ? Stream.of(OTHER_SCHEME_STATEMENT) : Stream.<DocumentKind>of())
                .flatMap(kinds -> kinds)
                .map(kind -> Requirement.of(RULE, kind))
                .toList();
    }

    /** Planned care is no emergency; of other care it must be known where the need arose. */
    static List<UnknownFact> unknown(CaseFacts facts) {
        var care = facts.application().care();
        return care.needArose() == null && !Boolean.TRUE.equals(care.planned())
                ? List.of(new UnknownFact("/care/needArose", RULE))
                : List.of();
    }
}
