package org.caretrail.app.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.assessment.LineReason;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What letters need words for has some: nobody is written to in the names of the program, or in the wrong language. */
class WordingTest {

    private static final Path RULES = Path.of("../claims-domain/src/test/resources/rules/ids.txt");

    @ParameterizedTest
    @CsvSource({"no/nb, NO-", "nl/nl, NL-"})
    void every_rule_of_the_country_has_words_in_its_language(String folder, String country) throws IOException {
        var words = wording(folder).words();

        assertThat(Files.readAllLines(RULES))
                .filteredOn(rule -> rule.startsWith(country) && !told(rule))
                .allSatisfy(rule -> assertThat(words.rule(rule)).as(rule).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/nb", "no/en", "nl/nl", "nl/en"})
    void every_amount_document_and_title_has_words(String folder) {
        var words = wording(folder).words();
        var kinds = EnumSet.allOf(LetterKind.class);
        if (!folder.startsWith("no/")) {
            kinds.remove(LetterKind.DETRIMENT_NOTICE);
        }
        var names = Stream.of(
                        Stream.of(AmountKind.values()).map(kind -> "amount." + kind),
                        Stream.of(DocumentKind.values()).map(Enum::name),
                        kinds.stream()
                                .filter(kind -> kind != LetterKind.DECISION)
                                .map(kind -> "title." + kind))
                .flatMap(keys -> keys)
                .toList();

        assertThat(names).allSatisfy(key -> assertThat(words.find(key)).as(key).isPresent());
        assertThat(Stationery.in(folder).texts()).containsOnlyKeys(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no/nb; 1\u00a0234,56\u00a0kr; 1\u00a0234,56\u00a0EUR; 3.\u00a0mai 2024",
                "no/en; NOK\u00a01,234.56; EUR\u00a01,234.56; 3 May 2024",
                "nl/nl; NOK\u00a01.234,56; €\u00a01.234,56; 3 mei 2024",
                "nl/en; NOK\u00a01,234.56; €1,234.56; 3 May 2024"
            })
    void amounts_and_days_are_written_as_the_language_writes_them(
            String folder, String crowns, String euros, String day) {
        var figures = wording(folder).figures();

        assertThat(figures.of(Money.of("1234.56", "NOK"))).isEqualTo(crowns);
        assertThat(figures.of(Money.of("1234.56", "EUR"))).isEqualTo(euros);
        assertThat(figures.of(LocalDate.of(2024, 5, 3))).isEqualTo(day);
        assertThat(Figure.of("2024-05-03", "", Currency.getInstance("EUR"), figures)
                        .digits())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "weight 2024-03-11 INPATIENT; DRG-vekt (11.\u00a0mars 2024 innleggelse)",
                "EUR/NOK on 2024-03-14; Kurs, kroner for én euro (14.\u00a0mars 2024)",
                "ceiling; Høyeste beløp",
                "something new; Slik regnes refusjonen"
            })
    void a_step_is_called_by_its_beginning_and_what_follows_it_and_one_without_words_by_its_rule(
            String name, String words) {
        assertThat(wording("no/nb")
                        .phrases()
                        .step(name, "Slik regnes refusjonen")
                        .label())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1.000, '', 3", "NOK 36646.40, '', 2", "0.0757, percent, 2", "36646.40000, money, 2", "45808, money, 2"
    })
    void figures_of_a_column_take_the_same_room_behind_the_decimal_sign(String result, String unit, int decimals) {
        var figures = wording("no/nb").figures();

        var figure = Figure.of(result, unit, Currency.getInstance("NOK"), figures);

        assertThat(figure.decimals()).isEqualTo(decimals);
        assertThat(figure.alignedTo(5)).hasSize(figure.digits().length() + 5 - decimals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/nb", "no/en"})
    void NO_COUNTRY_a_state_that_is_sent_elsewhere_says_where_in_the_language(String folder) {
        var words = wording(folder).words();
        var routes = Pattern.compile("(NO-COUNTRY-\\d),.*\"[^\"]+\"");

        assertThat(Resources.class.getResourceAsStream("/regime/no/no-countries.csv"))
                .asString(StandardCharsets.UTF_8)
                .satisfies(rows -> assertThat(routes.matcher(rows).results().map(row -> row.group(1)))
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(words.find("instead." + rule))
                                .as(rule)
                                .isPresent()));
    }

    @Test
    void NL_ROUTE_a_right_route_that_dutch_law_names_is_told_in_dutch() throws IOException {
        var words = wording("nl/nl").words();

        assertThat(Files.readAllLines(RULES.resolveSibling("dutch-routes.txt")))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(words.find("route." + rule)).as(rule).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl/nl", "nl/en"})
    void every_part_of_a_dutch_decision_has_words(String folder) {
        var words = wording(folder).words();
        var names = Stream.concat(
                Stream.of(Basis.values()).map(basis -> "part." + basis),
                Stream.of(Outcome.values()).map(outcome -> "part.outcome." + outcome));

        assertThat(names).allSatisfy(key -> assertThat(words.find(key)).as(key).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/nb", "no/en"})
    void NO_FEE_5_each_reason_for_which_no_fee_is_due_has_words(String folder) {
        var words = wording(folder).words();
        var reasons = Pattern.compile(",(?:USER_FEE|OWN_SHARE),([A-Z_]+),");

        assertThat(Resources.class.getResourceAsStream("/regime/no/no-fee-exemptions.csv"))
                .asString(StandardCharsets.UTF_8)
                .satisfies(rows -> assertThat(reasons.matcher(rows).results().map(row -> row.group(1)))
                        .hasSizeGreaterThan(7)
                        .allSatisfy(reason ->
                                assertThat(words.find(reason)).as(reason).isPresent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/nb", "no/en"})
    void NO_EQUIV_a_line_that_is_left_out_has_its_reason_in_words(String folder) {
        var words = wording(folder).words();
        var earlier = Stream.of("NO-CLOCK-1", "NO-SCOPE-1", "paid by other scheme");
        var reasons = Stream.concat(Stream.of(LineReason.values()).map(Enum::name), earlier);

        assertThat(reasons)
                .allSatisfy(reason ->
                        assertThat(words.widening("leftOut", reason)).as(reason).isNotEqualTo(words.get("leftOut")));
    }

    /** Paragraphs are told in their own words. */
    private static boolean told(String rule) {
        return List.of("NO-INFO-", "NO-ARCHIVE", "NL-INFO-", "NL-REMEDY-", "NL-ARCHIVE").stream()
                .anyMatch(rule::startsWith);
    }

    private static Wording wording(String folder) {
        return Wording.of(Resources.properties(folder + "/words.properties"));
    }
}
