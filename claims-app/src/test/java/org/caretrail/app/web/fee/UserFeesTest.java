package org.caretrail.app.web.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFeesTest extends CaseTest {

    private Somebody somebody;

    @BeforeEach
    void a_person_without_fees() {
        somebody = new Somebody(this);
    }

    @Test
    void NO_FEE_8_a_fee_paid_at_home_is_registered_and_counts_in_the_year_of_care() {
        var entry = somebody.paid("H-1", "2024-02-01", "403.00");

        assertThat(entry.at("/counted/amount").asString()).isEqualTo("403.00");
        assertThat(entry.at("/returned/amount").asString()).isEqualTo("0.00");
        await().untilAsserted(() -> {
            var year = somebody.year(2024);
            assertThat(year.at("/ceiling/amount").asString()).isEqualTo("3165.00");
            assertThat(year.at("/row/mark").asString()).isEqualTo("F");
            assertThat(year.at("/counted/amount").asString()).isEqualTo("403.00");
            assertThat(texts(year.at("/entries"), "/reference")).containsExactly("H-1");
        });
        assertThat(somebody.year(2023).at("/counted/amount").asString()).isEqualTo("0.00");
        assertThat(somebody.card("2024-06-01").at("/holds").asBoolean()).isFalse();
    }

    @Test
    void NO_FEE_8_one_reference_counts_once() {
        var first = somebody.paid("H-1", "2024-02-01", "403.00");
        var again = somebody.paid("H-1", "2024-02-01", "403.00");
        somebody.paid("H-2", "2024-02-02", "100.00");

        assertThat(again).isEqualTo(first);
        await().untilAsserted(() ->
                assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("503.00"));
        var other = somebody.report(Somebody.fee("H-1", "2024-02-01", "404.00"));
        assertRefused(other, 422, "reference-taken", "/reference");
    }

    @Test
    void NO_FEE_8_of_two_who_report_the_same_at_once_one_counts() {
        AtOnce.both(
                () -> somebody.paid("H-1", "2024-02-01", "403.00"), () -> somebody.paid("H-1", "2024-02-01", "403.00"));

        await().untilAsserted(() ->
                assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("403.00"));
    }

    @Test
    void NO_FEE_3_the_card_holds_from_the_day_of_care_that_reached_the_ceiling_and_a_reversal_withdraws_it() {
        var first = somebody.paid("H-1", "2024-02-01", "3000.00");
        somebody.paid("H-2", "2024-05-02", "403.00");
        await().untilAsserted(() -> {
            var card = somebody.card("2024-06-01");
            assertThat(card.at("/holds").asBoolean()).isTrue();
            assertThat(card.at("/from").asString()).isEqualTo("2024-05-02");
            assertThat(card.at("/until").asString()).isEqualTo("2024-12-31");
        });
        assertThat(somebody.card("2024-05-01").at("/holds").asBoolean()).isFalse();
        assertThat(somebody.card("2025-01-01").at("/holds").asBoolean()).isFalse();
        assertThat(somebody.year(2024).at("/refunded/amount").asString()).isEqualTo("238.00");

        var reversed = reverse(first.at("/entryId").asString());

        assertThat(reversed.status()).isEqualTo(200);
        assertThat(reversed.body().at("/reversedOn").isNull()).isFalse();
        await().untilAsserted(() -> {
            assertThat(somebody.card("2024-06-01").at("/holds").asBoolean()).isFalse();
            assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("165.00");
            assertThat(somebody.year(2024).at("/entries").size()).isEqualTo(2);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020, two ceilings held in 2020", "2019, two ceilings held in 2019"})
    void NO_FEE_3_a_year_of_two_ceilings_is_manual(int year, String why) {
        somebody.paid("H-1", year + "-02-01", "5000.00");

        await().untilAsserted(() -> {
            var read = somebody.year(year);
            assertThat(read.at("/counted/amount").asString()).isEqualTo("5000.00");
            assertThat(read.at("/ceiling").isNull()).isTrue();
            assertThat(read.at("/why").asString()).isEqualTo(why);
            assertThat(read.at("/entries/0/why").asString()).contains("a person decides");
        });
        assertThat(somebody.card(year + "-06-01").at("/holds").asBoolean()).isFalse();
    }

    @Test
    void NO_FEE_2_a_fee_paid_with_the_EHIC_is_refused() {
        var fee = Somebody.fee("H-1", "2024-02-01", "403.00");
        fee.put("source", "EHIC");

        var reply = somebody.report(fee);

        assertRefused(reply, 422, "fee-never-counts", "/source");
        assertThat(reply.text("/rule")).isEqualTo("NO-FEE-2");
    }

    @Test
    void NO_FEE_9_a_fee_paid_under_an_S2_needs_a_persons_reasons() {
        var fee = Somebody.fee("H-1", "2024-02-01", "403.00");
        fee.put("source", "S2");

        var reply = somebody.report(fee);

        assertRefused(reply, 422, "points-open", "/reasons");
        assertThat(reply.text("/rule")).isEqualTo("NO-FEE-9");
        fee.put("reasons", "Norway charges the same fee.");
        assertThat(somebody.report(fee).status()).isEqualTo(201);
    }

    @Test
    void what_is_wrong_is_named_with_its_field() {
        assertRefused(somebody.report(Somebody.fee("H-1", "2999-02-01", "403.00")), 422, "dated-ahead", "/careOn");
        var euros = Somebody.fee("H-1", "2024-02-01", "403.00");
        euros.put("amount", Map.of("amount", "40.00", "currency", "EUR"));
        assertRefused(somebody.report(euros), 422, "wrong-currency", "/amount");
        assertThat(somebody.report(Somebody.fee("H-1", "2024-02-01", "0.00")).status())
                .isEqualTo(400);
        assertThat(somebody.report(Somebody.fee(" ", "2024-02-01", "403.00")).text("/errors/0/pointer"))
                .isEqualTo("/reference");
        assertThat(somebody.report(Somebody.fee("13097248022", "2024-02-01", "403.00"))
                        .text("/errors/0/pointer"))
                .isEqualTo("/reference");
        assertThat(get("auditor", somebody.path("/user-fees?year=20245")).status())
                .isEqualTo(400);
        assertThat(get("auditor", somebody.path("/user-fees")).status()).isEqualTo(400);
        assertThat(get("auditor", somebody.path("/exemption-card?on=June")).status())
                .isEqualTo(400);
    }

    @Test
    void nobody_has_fees_who_is_not_known() {
        var nobody = "/api/v1/persons/" + UUID.randomUUID();

        assertThat(post("handler", nobody + "/user-fees", Somebody.fee("H-1", "2024-02-01", "403.00"))
                        .status())
                .isEqualTo(404);
        assertThat(get("auditor", nobody + "/user-fees?year=2024").status()).isEqualTo(404);
        assertThat(get("auditor", nobody + "/exemption-card?on=2024-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void who_is_known_by_name_and_date_of_birth_alone_has_fees_and_a_deductible_like_everybody() {
        var unnumbered =
                Application.claim().with("/person", Map.of("name", "Kari Nordmann", "dateOfBirth", "1958-04-12"));
        var path =
                "/api/v1/persons/" + open(unnumbered).read("").at("/personId").asString();

        assertThat(post("handler", path + "/user-fees", Somebody.fee("H-1", "2024-02-01", "403.00"))
                        .status())
                .isEqualTo(201);
        await().untilAsserted(() -> assertThat(
                        get("auditor", path + "/user-fees?year=2024").text("/counted/amount"))
                .isEqualTo("403.00"));
        assertThat(get("auditor", path + "/exemption-card?on=2024-06-01").status())
                .isEqualTo(200);
        assertThat(get("auditor", path + "/deductible?year=2024").text("/compulsory/amount"))
                .isEqualTo("385.00");
    }

    @Test
    void what_nobody_registered_is_not_reversed() {
        assertThat(reverse("2024-" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(reverse("made-up").status()).isEqualTo(400);
    }

    private Reply reverse(String entryId) {
        return post(
                "handler",
                somebody.path("/user-fees/" + entryId + "/reversal"),
                Map.of("reasons", "Reported by mistake."));
    }

    private static void assertRefused(Reply reply, int status, String reason, String pointer) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.text("/reason")).isEqualTo(reason);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo(pointer);
    }
}
