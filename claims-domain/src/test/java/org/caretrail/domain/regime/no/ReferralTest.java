package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "HOME,      REFERRAL,           NO-REFERRAL-1, REFERRED_IN_NORWAY",
        "ABROAD,    REFERRAL,           NO-REFERRAL-2, REFERRED_WHERE_TREATED",
        "ABROAD,    CONSULTATION_PROOF, NO-REFERRAL-3, CONSULTED_BEFORE_TREATMENT",
        "EMERGENCY, DISCHARGE_SUMMARY,  NO-REFERRAL-4, EMERGENCY_SHOWN",
        "HOME,      COURSE_RECORD,      NO-REFERRAL-5, COURSE_ALREADY_RUNNING"
    })
    void NO_REFERRAL_asks_one_question_by_where_the_need_arose(
            NeedArose arose, DocumentKind proof, String rule, String condition) {
        var facts = claim(arose, proof);

        assertThat(Helfo.CLAIM.questions(facts.build()))
                .filteredOn(q -> q.rule().startsWith("NO-REFERRAL"))
                .extracting(Question::rule, Question::condition)
                .containsExactly(tuple(rule, condition));
        assertThat(Helfo.CLAIM.propose(facts.answered(Helfo.CLAIM), Helfo.BOOK).outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(Helfo.CLAIM
                        .propose(facts.answeredBut(Helfo.CLAIM, condition), Helfo.BOOK)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest(name = "{0}: any of {1}")
    @CsvSource({
        "HOME,      REFERRAL COURSE_RECORD",
        "ABROAD,    REFERRAL CONSULTATION_PROOF",
        "EMERGENCY, DISCHARGE_SUMMARY"
    })
    void NO_REFERRAL_is_a_line_of_the_checklist(NeedArose arose, String kinds) {
        var expected =
                List.of(kinds.split(" ")).stream().map(DocumentKind::valueOf).toList();

        assertThat(Helfo.CLAIM.requirements(Helfo.stay("ONE").needArose(arose).build()))
                .contains(new Requirement("NO-REFERRAL", expected));
    }

    @Test
    void NO_REFERRAL_waits_while_it_is_not_known_where_the_need_arose() {
        var facts = Helfo.stay("ONE").needArose(null);

        assertThat(Helfo.CLAIM.unknown(facts.build()))
                .containsExactly(new UnknownFact("/care/needArose", "NO-REFERRAL"));
        assertThat(Helfo.open(Helfo.proposed(facts))).containsExactly("NO-REFERRAL /care/needArose");
    }

    @ParameterizedTest(name = "dated {0}: {1}")
    @CsvSource({"2024-03-10, MET", "2024-03-11, OPEN", "2024-03-12, NOT_MET"})
    void NO_REFERRAL_1_is_dated_before_treatment(String dated, Result result) {
        var facts = Helfo.stay("ONE").without(DocumentKind.REFERRAL).filed(DocumentKind.REFERRAL, "nb", dated);

        assertThat(Helfo.examined(new ProofDatedBeforeTreatment(), facts.build()))
                .singleElement()
                .satisfies(f -> assertThat(f.result()).isEqualTo(result));
    }

    @Test
    void NO_REFERRAL_1_leaves_a_document_without_a_date_to_the_handler() {
        var facts = Helfo.stay("ONE").without(DocumentKind.REFERRAL).filed(DocumentKind.REFERRAL);

        assertThat(Helfo.examined(new ProofDatedBeforeTreatment(), facts.build()))
                .isEmpty();
    }

    @Test
    void NO_REFERRAL_2_sets_no_date() {
        var facts = claim(NeedArose.ABROAD, DocumentKind.OTHER).filed(DocumentKind.REFERRAL, "en", "2024-03-12");

        assertThat(Helfo.examined(new ProofDatedBeforeTreatment(), facts.build()))
                .isEmpty();
    }

    private static Facts claim(NeedArose arose, DocumentKind proof) {
        return Helfo.stay("ONE").without(DocumentKind.REFERRAL).needArose(arose).filed(proof);
    }
}
