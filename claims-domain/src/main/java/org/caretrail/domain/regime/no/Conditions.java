package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.Rule;

/** What the Norwegian law asks people: conditions that no fact of an application can answer. */
final class Conditions {

    static final Condition MEMBER = Condition.askHandler(
            "NO-PERSON-2",
            Versions.REGULATION,
            "MEMBER_OF_NATIONAL_INSURANCE",
            "The patient is a member of the National Insurance Scheme, or covered as a family member of one.");

    static final Condition PRIORITY_PATIENT = Condition.askHandler(
            "NO-PERSON-3",
            Versions.REGULATION,
            "RIGHT_TO_SPECIALIST_CARE",
            "The specialist health service has assessed the referral as giving a right to specialist care.");

    /** Without it the person is sent to that state's institution. Who lives in Norway holds no such form. */
    static final Condition NO_S1_THERE = Condition.askHandler(
                    NotOrdinarilyResidentThere.RULE,
                    Versions.REGULATION,
                    "HOLDS_NO_S1_FOR_THE_STATE",
                    "The person holds no form S1 for the state of treatment, whose institution would otherwise answer for the"
                            + " care.")
            .when(NotOrdinarilyResidentThere::livesInAnotherState);

    static final Condition CANNOT_APPLY_DIGITALLY = Condition.askHandler(
                    AppliedByForm.RULE,
                    Versions.UNDATED,
                    "CANNOT_USE_THE_DIGITAL_FORM",
                    "The application came on paper, which is for who cannot use Helfo's digital form: the applicant cannot.")
            .when(facts -> facts.application().channel() == Channel.PAPER);

    static final Condition IN_HOSPITAL_OR_CLINIC = Condition.askHandler(
                    CareInScope.RULE,
                    Versions.REGULATION,
                    "ASSESSED_OR_TREATED_IN_HOSPITAL_OR_CLINIC",
                    "The care is assessment or treatment, in hospital or in an outpatient clinic.")
            .when(facts -> !CareInScope.knownToBe(facts) && !CareInScope.fromPharmacy(facts));

    static final Condition TELEMEDICINE_COVERED = Condition.askHandler(
                    "NO-SCOPE-1",
                    Versions.REGULATION,
                    "TELEMEDICINE_COVERED_IN_NORWAY",
                    "The care was given by telemedicine, and counts as given where the practitioner is. Norwegian rules cover"
                            + " such care by telemedicine.")
            .when(facts -> Boolean.TRUE.equals(facts.application().care().telemedicine()));

    static final Condition LICENSED_PROVIDER = Condition.askHandler(
            "NO-PROVIDER-2",
            Versions.REGULATION,
            "PROVIDER_LICENSED",
            "The provider is licensed in the state of treatment. A specialist title that is missing or not proven is no"
                    + " reason to answer no (NO-EQUIV-2).");

    static final Condition EQUIVALENT = Condition.askAdviser(
            "NO-EQUIV",
            Versions.REGULATION,
            "EQUIVALENT_TO_NORWEGIAN_CARE",
            "The care is equivalent or comparable to what the Norwegian public service would have given, by national"
                    + " guidance or, without any, by benefit, cost, technology and safety.");

    /** Refuses nothing: answered no, it has the opinion stand on the checklist. */
    static final Condition SPECIALIST_OPINION = Condition.askHandler(
                    "NO-DOC-1",
                    Versions.REGULATION,
                    "NO_SPECIALIST_OPINION_OUTSTANDING",
                    "The Norwegian specialist service has not seen the patient for this condition; if it has, its opinion"
                            + " must be enclosed.")
            .when(facts -> !Documents.filed(facts, DocumentKind.SPECIALIST_OPINION));

    /** Without it only diagnostics is granted. */
    static final Condition TREATMENT_CLARIFIED = Condition.askAdviser(
                    "NO-PN",
                    Versions.REGULATION,
                    "TREATMENT_CLARIFIED",
                    "It is clarified which treatment is to be given. While it is not, only diagnostics is granted.")
            .when(facts -> facts.openStages().contains(Stage.TREATMENT));

    /** Where it is not, the notification binds nobody, and the care is judged without it. */
    static final Condition CARE_NAMED_IN_NOTIFICATION = Condition.askHandler(
                    "NO-PN",
                    Versions.REGULATION,
                    "CARE_NAMED_IN_NOTIFICATION",
                    "The care claimed is the health care named in the prior notification, which binds for no other.")
            .when(GrantedStages::any);

    static final Condition WAITING_NOT_JUSTIFIABLE = Condition.askAdviser(
            "NO-S2-1",
            Versions.UNDATED,
            "WAITING_NOT_JUSTIFIABLE",
            "Waiting for the treatment in Norway is not medically justifiable, as a doctor states. Whether a guaranteed"
                    + " waiting time has run out does not matter.");

    static final Condition WAITING_DOCUMENTED = Condition.askHandler(
            "NO-S2-1",
            Versions.UNDATED,
            "DOCUMENTED_BY_SPECIALIST_SERVICE",
            "The Norwegian specialist health service documents it.");

    /** Refuses nothing: it says which route is the right one, should the S2 be refused. */
    static final Condition NO_GUARANTEE_EXCEEDED = Condition.askHandler(
            Routes.WAITING_GUARANTEE,
            Versions.UNDATED,
            "NO_GUARANTEED_TIME_EXCEEDED",
            "No guaranteed waiting time (frist) was exceeded. For the S2 itself it does not matter; where one was, Helfo's"
                    + " patient referral unit finds another provider.");

    static final Condition IN_NORWEGIAN_OFFER = Condition.askAdviser(
            "NO-S2-2",
            Versions.UNDATED,
            "PART_OF_NORWEGIAN_OFFER",
            "The treatment is part of what the Norwegian public service offers.");

    static final Condition IN_PUBLIC_SYSTEM = Condition.askHandler(
            "NO-S2-2",
            Versions.UNDATED,
            "PROVIDER_IN_PUBLIC_SYSTEM",
            "The provider is part of the public system of the state of treatment.");

    private Conditions() {}

    /** The questions that these conditions put in this case, in their order. */
    static List<Question> questions(List<Rule> rules, CaseFacts facts) {
        return rules.stream()
                .filter(Condition.class::isInstance)
                .map(Condition.class::cast)
                .filter(c -> c.applies().test(facts))
                .map(Condition::question)
                .toList();
    }
}
