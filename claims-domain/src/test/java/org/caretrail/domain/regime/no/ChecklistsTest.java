package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChecklistsTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("NO-REFERRAL", DocumentKind.REFERRAL, Helfo.stay("ONE"), Helfo.CLAIM),
                Arguments.of("NO-DOC-2", DocumentKind.DISCHARGE_SUMMARY, Helfo.stay("ONE"), Helfo.CLAIM),
                Arguments.of("NO-DOC-2", DocumentKind.ITEMISED_INVOICE, Helfo.stay("ONE"), Helfo.CLAIM),
                Arguments.of("NO-DOC-2", DocumentKind.PAYMENT_PROOF, Helfo.stay("ONE"), Helfo.CLAIM),
                Arguments.of(
                        "NO-DOC-1",
                        DocumentKind.ENTITLEMENT_LETTER,
                        Helfo.notification(Stage.TREATMENT),
                        Helfo.NOTIFICATION),
                Arguments.of(
                        "NO-DOC-1",
                        DocumentKind.TREATMENT_OFFER,
                        Helfo.notification(Stage.TREATMENT),
                        Helfo.NOTIFICATION),
                s2(DocumentKind.DOCTOR_STATEMENT),
                s2(DocumentKind.HEALTH_RECORD),
                s2(DocumentKind.WAITING_TIME_PROOF),
                s2(DocumentKind.PATHWAY_POSITION),
                s2(DocumentKind.TREATMENT_OFFER),
                s2(DocumentKind.PUBLIC_PROVIDER_PROOF));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void NO_DOC_keeps_a_case_open_while_a_document_is_missing(String rule, DocumentKind kind, Facts facts, Law law) {
        var proposal = law.propose(facts.without(kind).answered(law), Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.NONE);
        assertThat(Helfo.open(proposal)).contains(rule + " " + kind);
    }

    @Test
    void NO_DOC_2_takes_a_health_record_for_the_discharge_summary() {
        var facts = Helfo.stay("ONE").without(DocumentKind.DISCHARGE_SUMMARY).filed(DocumentKind.HEALTH_RECORD);

        assertThat(Helfo.proposed(facts).outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NO_DOC_1_asks_for_the_licence_outside_hospital_only() {
        var licence = Requirement.of("NO-DOC-1", DocumentKind.PROVIDER_LICENCE);

        assertThat(Helfo.NOTIFICATION.requirements(at(true))).doesNotContain(licence);
        assertThat(Helfo.NOTIFICATION.requirements(at(false))).contains(licence);
        assertThat(Helfo.NOTIFICATION.unknown(at(false))).isEmpty();
        assertThat(Helfo.NOTIFICATION.unknown(at(null)))
                .containsExactly(new UnknownFact("/care/provider/hospital", "NO-DOC-1"));
    }

    @Test
    void NO_DOC_1_asks_no_question_about_an_opinion_that_is_there() {
        var facts = Helfo.notification(Stage.TREATMENT).filed(DocumentKind.SPECIALIST_OPINION);

        assertThat(Helfo.NOTIFICATION.questions(facts.build()))
                .noneMatch(q -> q.rule().equals("NO-DOC-1"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NORWEGIAN_ASSESSMENT", "ENTITLEMENT_LETTER", "APPOINTMENT_LETTER", "OCCUPATIONAL_INJURY_DECISION"
            })
    void NO_DOC_2_what_only_some_claims_have_is_due_once_it_is_asked_for(DocumentKind kind) {
        var point = "NO-DOC-2 " + kind;

        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE")))).doesNotContain(point);
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE").requested(kind))))
                .containsExactly(point);
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE").requested(kind).filed(kind))))
                .isEmpty();
    }

    @Test
    void NO_DOC_1_the_specialists_opinion_is_due_once_it_is_asked_for() {
        var opinion = Requirement.of("NO-DOC-1", DocumentKind.SPECIALIST_OPINION);
        var asked = Helfo.notification(Stage.TREATMENT).requested(DocumentKind.SPECIALIST_OPINION);

        assertThat(Helfo.NOTIFICATION.requirements(at(true))).doesNotContain(opinion);
        assertThat(Helfo.NOTIFICATION.requirements(asked.build())).contains(opinion);
    }

    @Test
    void NO_DOC_1_wants_the_opinion_of_the_specialist_service_that_has_seen_the_patient() {
        var opinion = Requirement.of("NO-DOC-1", DocumentKind.SPECIALIST_OPINION);
        var asked = Helfo.notification(Stage.TREATMENT);
        assertThat(Helfo.NOTIFICATION.requirements(asked.answered(Helfo.NOTIFICATION)))
                .doesNotContain(opinion);

        var seen = asked.answeredBut(Helfo.NOTIFICATION, "NO_SPECIALIST_OPINION_OUTSTANDING");

        assertThat(Helfo.NOTIFICATION.requirements(seen)).contains(opinion);
        var waiting = Helfo.NOTIFICATION.propose(seen, Helfo.BOOK);
        assertThat(waiting.outcome()).isEqualTo(Outcome.NONE);
        assertThat(Helfo.open(waiting)).containsExactly("NO-DOC-1 SPECIALIST_OPINION");
    }

    @Test
    void NO_DOC_1_settled_as_a_whole_asks_for_no_opinion() {
        var refused = Helfo.notification(Stage.TREATMENT).settled("NO-DOC-1", null, false);

        assertThat(Helfo.NOTIFICATION.requirements(refused.build()))
                .doesNotContain(Requirement.of("NO-DOC-1", DocumentKind.SPECIALIST_OPINION));
    }

    @ParameterizedTest(name = "found met: {0}")
    @CsvSource({"true, GRANTED", "false, REFUSED"})
    void NO_DOC_1_is_refused_for_the_opinion_itself_and_not_for_the_answer(boolean waived, Outcome outcome) {
        var seen = Helfo.notification(Stage.TREATMENT)
                .settled("NO-DOC-1", "SPECIALIST_OPINION", waived)
                .answeredBut(Helfo.NOTIFICATION, "NO_SPECIALIST_OPINION_OUTSTANDING");

        assertThat(Helfo.NOTIFICATION.propose(seen, Helfo.BOOK).outcome()).isEqualTo(outcome);
    }

    @Test
    void NO_DOC_4_that_stays_missing_costs_the_travel_and_not_the_claim() {
        var travelling = Helfo.claim(Bills.claimWithTravel(
                        Bills.journey("69", "44.00"),
                        Bills.invoice("1", "2024-03-20", Bills.line("1.1", "100.00", "NOK"))))
                .price(Helfo.code("ONE"));
        assertThat(Helfo.open(Helfo.proposed(travelling)))
                .containsExactlyInAnyOrder("NO-DOC-4 TRAVEL_CLAIM_FORM", "NO-DOC-4 TRAVEL_DOCUMENT");

        var proposal = Helfo.proposed(travelling
                .settled("NO-DOC-4", "TRAVEL_CLAIM_FORM", false)
                .settled("NO-DOC-4", "TRAVEL_DOCUMENT", false));

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.TRAVEL)).contains(Money.of("0.00", "NOK"));
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(Money.of("100.00", "NOK"));
    }

    @ParameterizedTest(name = "{0} counts: {1}")
    @CsvSource({
        "nb, true",
        "nn, true",
        "no, true",
        "nb-NO, true",
        "da, true",
        "sv, true",
        "en, true",
        "en-GB, true",
        "de, false",
        "fi, false",
        "fr, false"
    })
    void NO_LANG_reads_four_languages_without_a_translation(String language, boolean read) {
        var facts = Helfo.stay("ONE").build();

        assertThat(Helfo.CLAIM.accepts(new Language(language), facts, Helfo.SHIPPED))
                .isEqualTo(read);
        assertThat(Helfo.CLAIM.languageRule()).isEqualTo("NO-LANG");
    }

    @Test
    void NO_LANG_does_not_count_a_document_without_the_translation_that_it_needs() {
        var facts = Helfo.stay("ONE")
                .without(DocumentKind.ITEMISED_INVOICE)
                .filed(DocumentKind.ITEMISED_INVOICE, "de", null);

        assertThat(Helfo.open(Helfo.proposed(facts))).containsExactly("NO-DOC-2 ITEMISED_INVOICE");
    }

    private static Arguments s2(DocumentKind kind) {
        return Arguments.of("NO-DOC-3", kind, Helfo.authorisation(Through.INSURED), Helfo.S2);
    }

    private static CaseFacts at(@Nullable Boolean hospital) {
        return Helfo.notification(Stage.TREATMENT).hospital(hospital).build();
    }
}
