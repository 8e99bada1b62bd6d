package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;

/** NO-REFERRAL: what proves that the care was needed, by where the need arose and what the patient sent. */
enum ProofOfNeed {
    REFERRED_IN_NORWAY(
            "NO-REFERRAL-1",
            DocumentKind.REFERRAL,
            "A health professional in Norway referred the patient, before treatment, to the care that was given."),
    REFERRED_WHERE_TREATED(
            "NO-REFERRAL-2",
            DocumentKind.REFERRAL,
            "A professional of the state of treatment, who may refer there and is comparable to one who may refer in Norway,"
                    + " referred the patient to the care."),
    CONSULTED_BEFORE_TREATMENT(
            "NO-REFERRAL-3",
            DocumentKind.CONSULTATION_PROOF,
            "The state of treatment has no referral system, and the patient consulted a professional of the kind that may"
                    + " refer in Norway before treatment."),
    EMERGENCY_SHOWN(
            "NO-REFERRAL-4", DocumentKind.DISCHARGE_SUMMARY, "The discharge summary shows that it was an emergency."),
    COURSE_ALREADY_RUNNING(
            "NO-REFERRAL-5",
            DocumentKind.COURSE_RECORD,
            "The course of treatment was already running in the Norwegian specialist service, and the documents show the need"
                    + " of further treatment.");

    private final String rule;
    private final DocumentKind document;
    private final String text;

    ProofOfNeed(String rule, DocumentKind document, String text) {
        this.rule = rule;
        this.document = document;
        this.text = text;
    }

    /** Which proof this case is judged by; empty while nobody has said where the need arose. */
    static Optional<ProofOfNeed> of(CaseFacts facts) {
        var arose = facts.application().care().needArose();
        if (arose == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (arose) {
                    case EMERGENCY -> EMERGENCY_SHOWN;
                    case HOME -> sent(facts, COURSE_ALREADY_RUNNING, REFERRED_IN_NORWAY);
                    case ABROAD -> sent(facts, CONSULTED_BEFORE_TREATMENT, REFERRED_WHERE_TREATED);
                });
    }

    /** The questions to the handler, of which one is put in each case. */
    static List<Condition> conditions() {
        return Stream.of(values()).map(ProofOfNeed::condition).toList();
    }

    /** The line of the checklist: the referral, or what stands in its place in this situation. */
    static Optional<Requirement> requirement(CaseFacts facts) {
        return Optional.ofNullable(facts.application().care().needArose()).map(arose -> switch (arose) {
            case EMERGENCY -> anyOf(EMERGENCY_SHOWN);
            case HOME -> anyOf(REFERRED_IN_NORWAY, COURSE_ALREADY_RUNNING);
            case ABROAD -> anyOf(REFERRED_WHERE_TREATED, CONSULTED_BEFORE_TREATMENT);
        });
    }

    String rule() {
        return rule;
    }

    DocumentKind document() {
        return document;
    }

    /** Whether the law says that the document must be older than the treatment. */
    boolean datedBeforeTreatment() {
        return this == REFERRED_IN_NORWAY || this == CONSULTED_BEFORE_TREATMENT;
    }

    private Condition condition() {
        return Condition.askHandler(rule, Versions.REGULATION, name(), text)
                .when(facts -> of(facts).filter(proof -> proof == this).isPresent());
    }

    private static ProofOfNeed sent(CaseFacts facts, ProofOfNeed instead, ProofOfNeed referral) {
        var onlyTheOther = Documents.filed(facts, instead.document) && !Documents.filed(facts, referral.document);
        return onlyTheOther ? instead : referral;
    }

    private static Requirement anyOf(ProofOfNeed... proofs) {
        return new Requirement(
                "NO-REFERRAL", Stream.of(proofs).map(ProofOfNeed::document).toList());
    }
}
