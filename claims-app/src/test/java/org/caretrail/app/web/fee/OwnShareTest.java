package org.caretrail.app.web.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a patient bears of a journey to care counts towards the exemption card (NO-TRAVEL). */
class OwnShareTest extends CaseTest {

    private Somebody somebody;
    private OpenCase claim;

    @BeforeEach
    void a_granted_claim_whose_travel_went_on() {
        somebody = new Somebody(this);
        var fare = Map.of("amount", "44.00", "currency", "NOK");
        var journey = Map.of("home", "Nesna", "nearestCare", "Mo i Rana", "kilometresEachWay", 69, "minimumFare", fare);
        claim = Ready.claim(this, somebody.claim("2024-03-11").with("/travel", journey));
        claim.documents("nb", "TRAVEL_CLAIM_FORM", "TRAVEL_DOCUMENT");
        claim.decided("GRANTED", "2024-05-14");
        claim.done(
                "handler", "/travel/forwarding", Map.of("institution", "Pasientreiser", "forwardedOn", "2024-05-15"));
    }

    @Test
    void NO_TRAVEL_the_own_share_of_a_journey_brings_forward_a_card_and_a_corrected_answer_withdraws_it() {
        somebody.paid("H-1", "2024-02-01", "2600.00");

        answered("2024-06-04", List.of(share("2024-03-10", "171.00"), share("2024-03-12", "171.00")));

        await().untilAsserted(() -> {
            var year = somebody.year(2024);
            assertThat(year.at("/counted/amount").asString()).isEqualTo("3165.00");
            assertThat(year.at("/refunded/amount").asString()).isEqualTo("180.00");
            assertThat(texts(year.at("/entries"), "/source"))
                    .containsExactlyInAnyOrder("DOMESTIC", "CLAIM", "TRAVEL", "TRAVEL");
            assertThat(somebody.card("2024-03-12").at("/from").asString()).isEqualTo("2024-03-11");
        });
        assertThat(claim.now().at("/travelCosts/ownShares/1/journeyOn").asString())
                .isEqualTo("2024-03-12");

        answered("2024-06-20", List.of(share("2024-03-10", "100.00")));

        await().untilAsserted(() -> {
            var year = somebody.year(2024);
            assertThat(year.at("/counted/amount").asString()).isEqualTo("3103.00");
            assertThat(year.at("/entries").size()).isEqualTo(5);
            assertThat(year.at("/entries/2/reversedOn").asString()).isEqualTo("2024-06-20");
            assertThat(year.at("/entries/3/reversedOn").asString()).isEqualTo("2024-06-20");
            assertThat(somebody.card("2024-03-12").at("/holds").asBoolean()).isFalse();
        });
        assertThat(texts(claim.read("/history").at("/items"), "/words"))
                .contains("Travel claim settled by Pasientreiser at NOK 72.00, own share NOK 100.00 of 2024-03-10");
    }

    @Test
    void NO_TRAVEL_an_own_share_is_not_reversed_by_hand() {
        answered("2024-06-04", List.of(share("2024-03-10", "171.00")));
        await().untilAsserted(() ->
                assertThat(somebody.year(2024).at("/entries").size()).isEqualTo(2));
        var entry = somebody.year(2024).at("/entries/1/entryId").asString();

        var reply = post("handler", somebody.path("/user-fees/" + entry + "/reversal"), Map.of("reasons", "By hand."));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/reason")).isEqualTo("fee-of-a-journey");
    }

    @Test
    void what_is_wrong_with_an_own_share_is_named_with_its_field_and_its_rule() {
        var ahead = answer("2024-06-04", List.of(share("2024-06-05", "171.00")));
        assertThat(claim.post("handler", "/travel/answer", ahead))
                .extracting(
                        r -> r.status() + " " + r.text("/reason"),
                        r -> r.text("/errors/0/pointer"),
                        r -> r.text("/rule"))
                .containsExactly("422 dated-ahead", "/ownShares/0/journeyOn", "NO-TRAVEL");
        var nothing = answer("2024-06-04", List.of(share("2024-03-10", "0.00")));
        assertThat(claim.post("handler", "/travel/answer", nothing))
                .extracting(r -> r.status(), r -> r.text("/errors/0/message"))
                .containsExactly(400, "amount is above zero");
        var undated = answer("2024-06-04", List.of(Map.of("amount", Map.of("amount", "171.00", "currency", "NOK"))));
        assertThat(claim.post("handler", "/travel/answer", undated))
                .extracting(r -> r.status(), r -> r.text("/errors/0/pointer"))
                .containsExactly(400, "/ownShares/0/journeyOn");
    }

    private void answered(String on, List<Map<String, Object>> shares) {
        claim.done("handler", "/travel/answer", answer(on, shares));
    }

    private static Map<String, Object> answer(String on, List<Map<String, Object>> shares) {
        var amount = Map.of("amount", "72.00", "currency", "NOK");
        return Map.of("institution", "Pasientreiser", "amount", amount, "answeredOn", on, "ownShares", shares);
    }

    private static Map<String, Object> share(String on, String kroner) {
        return Map.of("journeyOn", on, "amount", Map.of("amount", kroner, "currency", "NOK"));
    }
}
