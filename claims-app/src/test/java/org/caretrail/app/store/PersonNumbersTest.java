package org.caretrail.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.caretrail.app.RunningService;
import org.caretrail.app.web.fixture.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PersonNumbersTest extends RunningService {

    @Autowired
    private PersonNumbers numbers;

    @Autowired
    private JdbcClient database;

    @Test
    void one_number_is_one_person_however_it_is_written() {
        assertThat(numbers.idOf(NumberSystem.NL_BSN, "1234.56.782"))
                .isEqualTo(numbers.idOf(NumberSystem.NL_BSN, "123456782"));
    }

    @Test
    void the_same_digits_in_two_systems_are_two_people() {
        assertThat(numbers.idOf(NumberSystem.NL_BSN, "111222333"))
                .isNotEqualTo(numbers.idOf(NumberSystem.OTHER, "111222333"));
    }

    @Test
    void two_who_ask_at_once_hear_of_the_same_person() {
        String number = UUID.randomUUID().toString();

        var ids = AtOnce.both(
                () -> numbers.idOf(NumberSystem.OTHER, number), () -> numbers.idOf(NumberSystem.OTHER, number));

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @Test
    void the_number_itself_is_stored_nowhere() {
        String number = "secret-" + UUID.randomUUID();
        numbers.idOf(NumberSystem.OTHER, number);

        var hashes = database.sql("select number_hash from person_number")
                .query((row, _) -> row.getBytes(1))
                .list();
        assertThat(hashes)
                .isNotEmpty()
                .allSatisfy(hash -> assertThat(hash).hasSize(32).isNotEqualTo(number.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"NO_FNR, 01010750160", "NO_FNR, 010107 50160", "NO_FNR, 41010750154", "NL_BSN, 123456782", "OTHER, X 1"
    })
    void valid_numbers_lead_to_a_person(NumberSystem system, String number) {
        assertThat(numbers.idOf(system, number).value()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_FNR, 01010750160, 2007-01-01",
        "NO_FNR, 010107 50160, 2007-01-01",
        "NO_FNR, 41010750154,",
        "NO_FNR, 01010750161,",
        "NL_BSN, 123456782,",
        "OTHER, 01010750160,"
    })
    void NO_FEE_5_a_norwegian_number_tells_the_date_of_birth(
            NumberSystem system, String number, @Nullable LocalDate born) {
        assertThat(system.dateOfBirth(number)).isEqualTo(Optional.ofNullable(born));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_FNR, 01010750161",
        "NO_FNR, 0101075016",
        "NO_FNR, 32010750160",
        "NO_FNR, abcdefghijk",
        "NL_BSN, 123456789",
        "NL_BSN, 000000000",
        "NL_BSN, 12345678"
    })
    void others_break_the_rule_of_their_system_and_are_not_repeated(NumberSystem system, String number) {
        assertThatExceptionOfType(InvalidPersonNumber.class)
                .isThrownBy(() -> numbers.idOf(system, number))
                .satisfies(refusal -> assertThat(refusal.rule())
                        .isEqualTo("PERSON-" + system.name().replace('_', '-')))
                .withMessageNotContaining(number);
    }

    @Test
    void a_blank_is_nobodys_number() {
        assertThatExceptionOfType(InvalidPersonNumber.class).isThrownBy(() -> numbers.idOf(NumberSystem.OTHER, " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01010750160", "Hansen 010107 50160", "bsn:1234.56.782", "41010750154"})
    void a_national_number_is_recognised_in_a_text(String text) {
        assertThat(numbers.looksLikeNationalNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hansen", "RC-2024-000017", "2024-03-11", "123456789", "4111111111111111", ""})
    void other_texts_are_not_taken_for_one(String text) {
        assertThat(numbers.looksLikeNationalNumber(text)).isFalse();
    }
}
