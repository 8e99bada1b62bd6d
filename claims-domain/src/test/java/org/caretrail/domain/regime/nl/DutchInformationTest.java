package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.Seen;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-INFO: which paragraphs inform whom a decision is for. */
class DutchInformationTest {

    private final Netherlands law = new Netherlands();

    @Test
    void NL_INFO_1_and_NL_INFO_3_and_NL_INFO_5_go_to_who_is_insured_and_in_haste() {
        assertThat(rules(NlCases.authorisation(), Outcome.GRANTED))
                .containsExactly("NL-INFO-1", "NL-INFO-3", "NL-INFO-5");
    }

    @Test
    void NL_INFO_2_tells_who_needed_care_on_the_way_that_the_card_is_no_insurance() {
        var stay = NlCases.claim(Invoices.treatment("1", "100.00")).planned(false, NeedArose.ABROAD);

        assertThat(rules(stay, Outcome.GRANTED)).contains("NL-INFO-2");
        assertThat(rules(NlCases.claim(Invoices.treatment("1", "100.00")), Outcome.GRANTED))
                .doesNotContain("NL-INFO-2");
    }

    @Test
    void NL_INFO_4_warns_who_got_no_permission_of_the_CAK() {
        assertThat(rules(NlCases.treatyAuthorisation(), Outcome.REFUSED)).containsExactly("NL-INFO-4", "NL-INFO-5");
        assertThat(rules(NlCases.treatyAuthorisation(), Outcome.GRANTED)).containsExactly("NL-INFO-5");
    }

    @Test
    void NL_INFO_4_warns_who_asks_the_CAK_before_anything_is_decided() {
        assertThat(beforehand(NlCases.treatyAuthorisation())).containsExactly("NL-INFO-4");
        assertThat(beforehand(NlCases.authorisation())).isEmpty();
        assertThat(beforehand(NlCases.treatyClaim(Invoices.treatment("1", "100.00"))))
                .isEmpty();
    }

    @Test
    void NL_INFO_5_is_for_the_EU_and_the_EEA() {
        assertThat(rules(NlCases.treatyAuthorisation().country("US"), Outcome.REFUSED))
                .containsExactly("NL-INFO-4");
    }

    @ParameterizedTest
    @CsvSource({"nl, Wij zijn niet", "nl-BE, Wij zijn niet", "en, We do not answer", "de, We do not answer"})
    void NL_INFO_1_is_told_in_dutch_to_who_reads_that_and_in_english_to_others(String language, String words) {
        assertThat(told(NlCases.authorisation(), Outcome.GRANTED, language)
                        .getFirst()
                        .text())
                .startsWith(words);
    }

    private List<String> beforehand(NlCase kase) {
        var facts = kase.facts();
        var day = facts.application().receivedOn();
        return Seen.paragraphs(law.beforehand(facts.type(), facts.application(), day, new Language("nl"), kase.book()))
                .stream()
                .map(Paragraph::rule)
                .toList();
    }

    private List<String> rules(NlCase kase, Outcome outcome) {
        return told(kase, outcome, "nl").stream().map(Paragraph::rule).toList();
    }

    private List<Paragraph> told(NlCase kase, Outcome outcome, String language) {
        var facts = kase.facts();
        var told = law.information(
                facts.type(), facts.application(), decision(outcome), new Language(language), kase.book());
        return Seen.paragraphs(told);
    }

    private static Decision decision(Outcome outcome) {
        return Authorised.between("2020-05-06", "2020-05-15").as(outcome).decision();
    }
}
