package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.CaseFacts;

/** NO-DOC: which documents a case needs, the conditional ones by its facts. */
final class Checklists {

    private static final String NOTIFICATION = "NO-DOC-1";
    private static final String CLAIM = "NO-DOC-2";

    /** Which there are only in some cases. What else is asked for is awaited as long as the time given for it lasts. */
    private static final List<DocumentKind> ENCLOSED_WITH_A_CLAIM = List.of(
            DocumentKind.NORWEGIAN_ASSESSMENT,
            DocumentKind.ENTITLEMENT_LETTER,
            DocumentKind.APPOINTMENT_LETTER,
            DocumentKind.OCCUPATIONAL_INJURY_DECISION);

    private Checklists() {}

    /** NO-DOC-1. The Norwegian hospital's booking says as much as the letter of right to necessary care. */
    static List<Requirement> notification(CaseFacts facts) {
        var always = List.of(
                Requirement.of(NOTIFICATION, DocumentKind.ENTITLEMENT_LETTER, DocumentKind.APPOINTMENT_LETTER),
                Requirement.of(NOTIFICATION, DocumentKind.TREATMENT_OFFER));
        var outsideHospital = Boolean.FALSE.equals(facts.application().care().inHospital());
        var seenInNorway = Conditions.SPECIALIST_OPINION.wasDenied(facts)
                || facts.requested().contains(DocumentKind.SPECIALIST_OPINION);
        return Stream.of(
                        always.stream(),
                        only(outsideHospital, DocumentKind.PROVIDER_LICENCE),
                        only(seenInNorway, DocumentKind.SPECIALIST_OPINION))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Requirement> only(boolean needed, DocumentKind kind) {
        return Stream.of(kind).filter(_ -> needed).map(k -> Requirement.of(NOTIFICATION, k));
    }

    /** NO-DOC-1 asks for the licence only outside hospital. */
    static List<UnknownFact> unknownOfNotification(CaseFacts facts) {
        return facts.application().care().inHospital() == null
                ? List.of(new UnknownFact("/care/provider/hospital", NOTIFICATION))
                : List.of();
    }

    /** NO-DOC-2 with the proof of NO-REFERRAL, which an S2 makes needless, and NO-DOC-4 for a claim with travel. */
    static List<Requirement> claim(CaseFacts facts) {
        var always = Stream.of(
                Requirement.of(CLAIM, DocumentKind.DISCHARGE_SUMMARY, DocumentKind.HEALTH_RECORD),
                Requirement.of(CLAIM, DocumentKind.ITEMISED_INVOICE),
                Requirement.of(CLAIM, DocumentKind.PAYMENT_PROOF));
        return Stream.of(
                        SameCareAbroad.underS2(facts)
                                ? Stream.<Requirement>of()
                                : ProofOfNeed.requirement(facts).stream(),
                        always,
                        enclosedOnceRequested(facts),
                        travel(facts).stream())
                .flatMap(s -> s)
                .toList();
    }

    /** NO-REFERRAL asks for another proof depending on where the need arose. */
    static List<UnknownFact> unknownOfClaim(CaseFacts facts) {
        return facts.application().care().needArose() == null && !SameCareAbroad.underS2(facts)
                ? List.of(new UnknownFact("/care/needArose", "NO-REFERRAL"))
                : List.of();
    }

    static List<Requirement> each(String rule, DocumentKind... kinds) {
        return Stream.of(kinds).map(kind -> Requirement.of(rule, kind)).toList();
    }

    /** What exists only in some cases is due once the institution has asked for it. */
    private static Stream<Requirement> enclosedOnceRequested(CaseFacts facts) {
        return ENCLOSED_WITH_A_CLAIM.stream()
                .filter(facts.requested()::contains)
                .map(kind -> Requirement.of(CLAIM, kind));
    }

    private static List<Requirement> travel(CaseFacts facts) {
        return facts.request() instanceof ClaimRequest claim && claim.travel() != null
                ? each(Travel.DOCUMENTS, DocumentKind.TRAVEL_CLAIM_FORM, DocumentKind.TRAVEL_DOCUMENT)
                : List.of();
    }
}
