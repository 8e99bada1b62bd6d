package org.caretrail.app.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTest extends CaseTest {

    @ParameterizedTest
    @CsvSource({
        "scheme, /scheme",
        "person, /person",
        "care, /care",
    })
    void what_is_needed_to_register_is_named_when_it_is_missing(String field, String pointer) {
        isMalformedAt(pointer, submit(Application.notification().without(field)));
    }

    @Test
    void care_needs_a_country() {
        isMalformedAt("/care/country", submit(Application.notification().with("/care", Map.of("planned", true))));
    }

    @Test
    void a_person_needs_a_number_or_name_and_date_of_birth() {
        isMalformedAt("/person", submit(Application.notification().with("/person", Map.of("name", "Kari"))));
    }

    @ParameterizedTest
    @CsvSource({
        "/care/country, de",
        "/care/country, XX",
        "/care/country, Germany",
        "/care/from, 2024-02-30",
        "/care/from, 11.03.2024",
        "/care/kind, SURGERY",
        "/care/provider/sector, STATE",
        "/care/planned, perhaps",
        "/person/residence, NOR",
        "/scheme, SE_FK",
        "/channel, FAX",
        "/receivedOn, yesterday",
        "/receivedOn, -2024-03-11",
        "/receivedOn, +20240-03-11",
        "/estimate/amount, 12.345",
        "/estimate/amount, twelve",
        "/estimate/amount, 1e3",
        "/estimate/amount, 1e999999999",
        "/estimate/amount, 1e-999999999",
        "/estimate/amount, 1000000000000000000",
        "/estimate/currency, EURO",
        "/estimate/currency, XYZ",
    })
    void a_value_that_cannot_be_is_pointed_at(String pointer, String value) {
        var application = Application.notification()
                .with("/estimate/amount", "14100.00")
                .with("/estimate/currency", "EUR")
                .with("/care/provider", new LinkedHashMap<>())
                .with(pointer, value);

        var reply = submit(application);

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(400);
        assertThat(reply.text("/errors/0/pointer")).isNotEmpty().isSubstringOf(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164301", "0417164300", "NL91", "NL91 ABNA 0417-1643-00"})
    void NL_POLICY_5_an_account_has_the_right_check_digits(String iban) {
        isMalformedAt("/payTo/iban", submit(Application.claim().with("/payTo", Map.of("iban", iban))));
    }

    @Test
    void NL_POLICY_5_an_account_may_be_written_in_groups() {
        assertThat(submit(Application.claim().with("/payTo", Map.of("iban", "NL91 ABNA 0417 1643 00")))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invoices", "/priorNotification", "/through", "/colour", "/care/colour", "/person/ssn"})
    void a_field_that_is_not_of_this_type_is_refused_and_not_ignored(String pointer) {
        isMalformedAt(pointer, submit(Application.notification().with(pointer, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/estimate", "/stages", "/statement"})
    void a_claim_takes_no_field_of_another_type(String pointer) {
        isMalformedAt(pointer, submit(Application.claim().with(pointer, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invoices", "/stages", "/payTo"})
    void an_S2_takes_no_field_of_another_type(String pointer) {
        isMalformedAt(pointer, submit(Application.authorisation().with(pointer, List.of())));
    }

    @Test
    void a_value_deep_in_a_list_is_pointed_at() {
        var line = Map.of("category", "GOLD", "amount", Map.of("amount", "1", "currency", "NOK"));
        var invoice = Map.of("lines", List.of(line));

        isMalformedAt("/invoices/0/lines/0/category", submit(Application.claim().with("/invoices", List.of(invoice))));
    }

    @Test
    void care_does_not_end_before_it_begins() {
        isMalformedAt("/care", submit(Application.notification().with("/care/to", "2024-03-10")));
    }

    @Test
    void an_invoice_has_lines() {
        var empty = Map.of("number", "R-1", "lines", List.of());

        isMalformedAt("/invoices/0/lines", submit(Application.claim().with("/invoices", List.of(empty))));
    }

    @Test
    void nothing_is_billed_or_paid_below_zero() {
        var less = Map.of("amount", "-1.00", "currency", "EUR");
        var one = Map.of("amount", "1.00", "currency", "EUR");
        var billed = Map.of("lines", List.of(Map.of("amount", less)));
        var paid = Map.of("lines", List.of(Map.of("amount", one)), "paidByOtherScheme", less);

        isMalformedAt("/invoices/0/lines/0", submit(Application.claim().with("/invoices", List.of(billed))));
        isMalformedAt("/invoices/0", submit(Application.claim().with("/invoices", List.of(paid))));
    }

    @Test
    void what_another_scheme_paid_stands_on_each_invoice_when_there_are_several() {
        var invoices = List.of(Application.invoice("1", "1.00"), Application.invoice("2", "1.00"));
        var paid = Map.of("amount", "1.00", "currency", "NOK");

        isMalformedAt("", submit(Application.claim().with("/invoices", invoices).with("/paidByOtherScheme", paid)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "null", "{} {}"})
    void what_is_no_object_is_malformed(String body) {
        var reply = post("handler", "/api/v1/prior-notifications", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_text_holds_no_character_that_cannot_be_stored() {
        for (var text : List.of("\"hip\\u0000knee\"", "\"\\ud800\"")) {
            var reply = open(Application.notification()).post("handler", "/assignment", "{\"assignee\": " + text + "}");
            isMalformedAt("/assignee", reply);
        }
    }

    private static void isMalformedAt(String pointer, Reply reply) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("/type")).isEqualTo("https://caretrail.org/problems/malformed");
        assertThat(texts(reply.body().at("/errors"), "/pointer")).contains(pointer);
    }
}
