package org.caretrail.app.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest extends CaseTest {

    @ParameterizedTest
    @CsvSource({
        "prior-notifications, NO_HELFO, PRIOR_NOTIFICATION, PN",
        "s2-authorisations, NO_HELFO, S2_AUTHORISATION, S2",
        "s2-authorisations, NL_ZVW, S2_AUTHORISATION, S2",
        "reimbursement-claims, NO_HELFO, REIMBURSEMENT_CLAIM, RC",
        "reimbursement-claims, NL_ZVW, REIMBURSEMENT_CLAIM, RC"
    })
    void scheme_person_and_country_are_enough(String path, String scheme, String type, String prefix) {
        var reply = submit(Application.minimal(path, scheme).receivedOn("2024-02-01"));

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/cases/" + reply.text("/caseId"));
        assertThat(reply.header("ETag")).isEqualTo("\"" + reply.text("/version") + "\"");
        assertThat(reply.text("/type")).isEqualTo(type);
        assertThat(reply.text("/scheme")).isEqualTo(scheme);
        assertThat(reply.text("/caseNumber")).matches(prefix + "-2024-\\d{6}");
        assertThat(reply.text("/receivedOn")).isEqualTo("2024-02-01");
        assertThat(reply.body().at("/decisions").size()).isZero();
    }

    @Test
    void what_was_answered_is_what_is_read_at_its_location() {
        var reply = submit(Application.notification());
        var read = get("auditor", reply.header("Location"));

        assertThat(read.body()).isEqualTo(reply.body());
        assertThat(read.header("ETag")).isEqualTo(reply.header("ETag"));
    }

    @Test
    void an_application_without_a_day_was_received_today() {
        var reply = submit(Application.minimal("prior-notifications", "NO_HELFO"));

        assertThat(reply.text("/receivedOn")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(reply.text("/caseNumber"))
                .startsWith("PN-" + reply.text("/receivedOn").substring(0, 4));
    }

    @Test
    void a_person_is_known_by_name_and_date_of_birth_as_well() {
        var application = Application.minimal("prior-notifications", "NO_HELFO")
                .with("/person", Map.of("name", "Kari", "dateOfBirth", "1980-01-01"));

        assertThat(submit(application).status()).isEqualTo(201);
    }

    @Test
    void one_number_is_one_person_in_all_cases() {
        var somebody = Application.somebody();
        var one = submit(Application.notification().of(somebody));
        var other = submit(Application.claim().of(somebody));
        var lookup = post("handler", "/api/v1/persons/lookup", """
                {"identifier": {"system": "OTHER", "value": "%s"}}""".formatted(somebody));

        assertThat(one.text("/personId")).isEqualTo(other.text("/personId")).isEqualTo(lookup.text("/personId"));
    }

    @ParameterizedTest
    @CsvSource({"DE, NO_HELFO, s2-authorisations", "NO, NO_HELFO, reimbursement-claims", "US, NL_ZVW, s2-authorisations"
    })
    void NO_ROUTE_the_law_turns_nobody_away_at_the_door(String country, String scheme, String path) {
        var reply = submit(Application.minimal(path, scheme).with("/care/country", country));

        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void a_scheme_that_has_no_such_case_is_named() {
        var reply = submit(Application.notification().with("/scheme", "NL_ZVW"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/scheme");
        assertThat(reply.text("/reason")).isEqualTo("scheme-knows-no-such-case");
    }

    @ParameterizedTest
    @CsvSource({"5000.00, EUR", "-100.00, EUR", "300.00, NOK"})
    void NL_POLICY_4_a_deductible_that_no_insurer_offers_is_pointed_at(String amount, String currency) {
        var reply = submit(Application.minimal("reimbursement-claims", "NL_ZVW")
                .receivedOn("2024-02-01")
                .with("/person/voluntaryDeductible", Map.of("amount", amount, "currency", currency)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/person/voluntaryDeductible");
    }

    @Test
    void nothing_is_received_in_the_future() {
        var reply = submit(Application.notification().receivedOn("2999-01-01"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("dated-ahead");
    }

    @Test
    void a_claim_rests_on_a_notification_of_the_same_person() {
        var somebody = Application.somebody();
        var notification = open(Application.notification().of(somebody));
        var own = Application.claim().of(somebody).with("/priorNotification", notification.id());
        var anothers = Application.claim().with("/priorNotification", notification.id());

        assertThat(submit(own).status()).isEqualTo(201);
        assertThat(submit(anothers).status()).isEqualTo(422);
        assertThat(submit(anothers).text("/errors/0/pointer")).isEqualTo("/priorNotification");
        assertThat(submit(anothers).text("/reason")).isEqualTo("unknown-related-case");
    }

    @ParameterizedTest
    @CsvSource({"priorNotification", "s2Authorisation"})
    void a_claim_rests_on_no_case_of_another_type_nor_on_one_that_is_not(String field) {
        var somebody = Application.somebody();
        var another = open(Application.claim().of(somebody));

        for (var id : List.of(another.id(), UUID.randomUUID().toString())) {
            var reply = submit(Application.claim().of(somebody).with("/" + field, id));
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.text("/errors/0/pointer")).isEqualTo("/" + field);
        }
    }

    @Test
    void the_wrong_check_digits_are_refused_without_repeating_them() {
        for (var wrong : List.of("01010750161", "0101075016", "x")) {
            var reply = submit(Application.notification().identified("NO_FNR", wrong));
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.body().toString()).doesNotContain("\"" + wrong).doesNotContain("0101075");
        }
        assertThat(submit(Application.authorisation().identified("NL_BSN", "123456783"))
                        .status())
                .isEqualTo(422);
    }
}
