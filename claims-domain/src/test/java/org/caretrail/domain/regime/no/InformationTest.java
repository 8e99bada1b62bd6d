package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.Seen;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationTest {

    @Test
    void NO_INFO_1_tells_of_the_queue_after_care_and_not_after_a_laboratory_test() {
        assertThat(told(Helfo.stay("ONE"))).contains("NO-INFO-1");
        assertThat(told(Helfo.visit(CareKind.LABORATORY, "2024-03-11", "900.00")))
                .doesNotContain("NO-INFO-1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"DE, true", "SE, false", "IS, false", "GB, true"})
    void NO_INFO_2_tells_of_bacteria_outside_the_Nordic_region(String state, boolean tells) {
        assertThat(told(Helfo.stay("ONE").in(state)).contains("NO-INFO-2")).isEqualTo(tells);
    }

    @Test
    void NO_INFO_3_tells_of_injury_by_the_region() {
        assertThat(text("NO-INFO-3", Helfo.stay("ONE").in("DK"))).contains("NPE");
        assertThat(text("NO-INFO-3", Helfo.stay("ONE").in("DE"))).contains("national contact point");
    }

    @Test
    void NO_INFO_4_tells_of_the_journey_home_in_case_of_death() {
        assertThat(text("NO-INFO-4", Helfo.notification(Stage.TREATMENT).in("FI")))
                .endsWith("is paid.");
        assertThat(text("NO-INFO-4", Helfo.notification(Stage.TREATMENT).in("ES")))
                .endsWith("is not paid.");
    }

    @Test
    void NO_INFO_5_tells_of_the_flight_home_after_a_stay_and_not_after_a_visit() {
        assertThat(told(Helfo.notification(Stage.TREATMENT))).contains("NO-INFO-5");
        assertThat(told(Helfo.notification(Stage.TREATMENT).care(CareKind.OUTPATIENT, "2024-03-11", null)))
                .doesNotContain("NO-INFO-5");
    }

    @ParameterizedTest(name = "care on {0}: {1}")
    @CsvSource({"2024-02-19, false", "2024-02-20, true", "2024-02-21, true"})
    void NO_INFO_6_tells_what_to_take_along_while_the_care_is_still_to_come(String careOn, boolean tells) {
        var facts = Helfo.authorisation(Through.INSURED).care(CareKind.INPATIENT, careOn, careOn);

        assertThat(told(facts).contains("NO-INFO-6")).isEqualTo(tells);
    }

    @Test
    void NO_PROVIDER_1_tells_of_the_free_choice_beforehand() {
        assertThat(told(Helfo.notification(Stage.TREATMENT))).contains("NO-PROVIDER-1");
        assertThat(told(Helfo.stay("ONE"))).doesNotContain("NO-PROVIDER-1");
    }

    @Test
    void NO_S2_4_tells_what_the_S2_shows_the_hospital() {
        assertThat(text("NO-S2-4", Helfo.authorisation(Through.INSURED))).contains("up front", "user fee");
        assertThat(told(Helfo.notification(Stage.TREATMENT))).doesNotContain("NO-S2-4");
    }

    @Test
    void a_refusal_tells_nothing() {
        assertThat(information(Helfo.stay("ONE"), Outcome.REFUSED, "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "no", "nb-NO"})
    void it_is_told_in_Norwegian_to_who_reads_that_and_in_English_to_others(String language) {
        var facts = Helfo.stay("ONE");

        assertThat(information(facts, Outcome.GRANTED, language))
                .isNotEqualTo(information(facts, Outcome.GRANTED, "en"));
        assertThat(information(facts, Outcome.GRANTED, language).getFirst().text())
                .contains("Trenger du oppfølging");
        assertThat(information(facts, Outcome.GRANTED, "de")).isEqualTo(information(facts, Outcome.GRANTED, "en"));
    }

    private static List<String> told(Facts facts) {
        return information(facts, Outcome.GRANTED, "en").stream()
                .map(Paragraph::rule)
                .toList();
    }

    private static String text(String rule, Facts facts) {
        return information(facts, Outcome.GRANTED, "en").stream()
                .filter(p -> p.rule().equals(rule))
                .map(Paragraph::text)
                .findFirst()
                .orElseThrow();
    }

    /** What a decision of 2024-02-20 tells. */
    private static List<Paragraph> information(Facts of, Outcome outcome, String language) {
        var facts = of.build();
        return Seen.paragraphs(new Norway()
                .information(
                        facts.type(),
                        facts.application(),
                        StageCeilingTest.decided(outcome),
                        new Language(language),
                        Helfo.SHIPPED));
    }
}
