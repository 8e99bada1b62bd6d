package org.caretrail.domain.errand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.DocumentId;

/** From a granted treatment to the answer on its travel: the claim is sent on, the applicant told, the answer awaited. */
public final class TravelProcess {

    private static final List<DocumentKind> PAPERS =
            List.of(DocumentKind.TRAVEL_CLAIM_FORM, DocumentKind.TRAVEL_DOCUMENT);

    private TravelProcess() {}

    static Stream<Errand> of(LawOfCase law) {
        var file = law.file();
        if (file.ended()) {
            return Stream.of();
        }
        var table = new ErrandTable(law);
        var forwardedOn = file.travel().forwardedOn();
        if (forwardedOn == null) {
            return toBeForwarded(law).stream()
                    .flatMap(d -> table.after(
                            ErrandKind.FORWARD_TRAVEL, d.decisionId().toString(), d.decidedOn()));
        }
        return file.letters().since(forwardedOn, LetterKind.FORWARDING_NOTICE) > 0
                ? Stream.of()
                : table.after(ErrandKind.SEND_NOTICE, "travel", forwardedOn);
    }

    /** The grant on which travel is to be sent on, where it was asked for and was not yet. */
    public static Optional<Decision> toBeForwarded(LawOfCase law) {
        var file = law.file();
        return file.request() instanceof ClaimRequest claim
                        && claim.travel() != null
                        && file.travel().forwardedOn() == null
                        && law.law().travelBody().isPresent()
                ? file.decisions().inForce().stream()
                        .filter(d -> d.outcome().favourable())
                        .findFirst()
                : Optional.empty();
    }

    /** The papers that go with it. */
    public static List<DocumentId> papers(CaseFile file) {
        return file.dossier().entries().stream()
                .filter(DossierEntry::standing)
                .map(DossierEntry::document)
                .filter(d -> PAPERS.contains(d.kind()))
                .map(d -> d.documentId())
                .toList();
    }
}
