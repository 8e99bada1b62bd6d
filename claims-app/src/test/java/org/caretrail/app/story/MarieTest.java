package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** Helfo's worked example. The figures are the project's own, marked synthetic. */
class MarieTest extends StoryTest {

    MarieTest() {
        super("marie");
    }

    @Test
    void NO_PN_1_the_notification_is_granted_with_the_cap_as_its_ceiling() {
        var notification = kase("notification");

        assertThat(notification.at("/status").asString()).isEqualTo("GRANTED");
        assertThat(notification.at("/decisions/0/stages/0/stage").asString()).isEqualTo("TREATMENT");
        assertThat(notification.at("/decisions/0/stages/0/ceiling/amount").asString())
                .isEqualTo("130620.00");
    }

    @Test
    void NO_LANG_the_notification_is_complete_once_the_offer_is_translated() {
        var dossier = kase("notification").at("/dossier");

        assertThat(dossier.at("/completeOn").asString()).isEqualTo("2024-02-09");
        assertThat(dossier.at("/documents/3/translationOf").asString())
                .isEqualTo(dossier.at("/documents/2/documentId").asString());
        assertThat(dossier.at("/documents/3/originalSha256").asString())
                .isEqualTo(dossier.at("/documents/2/sha256").asString());
    }

    @Test
    void NO_CLOCK_4_four_weeks_run_from_the_complete_application() {
        var clock = kase("notification").at("/clocks/0");

        assertThat(clock.at("/rule").asString()).isEqualTo("NO-CLOCK-4");
        assertThat(clock.at("/startedOn").asString()).isEqualTo("2024-02-09");
        assertThat(clock.at("/dueOn").asString()).isEqualTo("2024-03-08");
        assertThat(clock.at("/state").asString()).isEqualTo("MET");
    }

    @Test
    void the_claim_pays_the_lesser_of_cost_and_ceiling_and_the_surplus_is_Maries() {
        var amounts = kase("claim").at("/decisions/0/amounts");

        assertThat(amounts.at("/eligible/amount").asString()).isEqualTo("162150.00");
        assertThat(amounts.at("/stageCeiling/amount").asString()).isEqualTo("130620.00");
        assertThat(amounts.at("/base/amount").asString()).isEqualTo("130620.00");
        assertThat(amounts.at("/payout/amount").asString()).isEqualTo("130620.00");
        assertThat(amounts.at("/payout/currency").asString()).isEqualTo("NOK");
    }

    @Test
    void NO_FEE_6_inpatient_care_has_no_user_fee() {
        assertThat(kase("claim").at("/decisions/0/amounts/userFee/amount").asString())
                .isEqualTo("0.00");
        assertThat(kase("claim").at("/decisions/0/rules").toString()).contains("NO-FEE-6@");
    }

    @Test
    void NO_TRAVEL_the_notional_journey_home_is_forwarded_to_Pasientreiser() {
        var claim = kase("claim");

        assertThat(claim.at("/decisions/0/amounts/travel/amount").asString()).isEqualTo("72.00");
        assertThat(claim.at("/travelCosts/institution").asString()).isEqualTo("Pasientreiser");
        assertThat(claim.at("/travelCosts/forwardedOn").asString()).isEqualTo("2024-05-15");
        assertThat(claim.at("/travelCosts/proposed/amount").asString()).isEqualTo("72.00");
    }

    @Test
    void each_figure_of_the_amount_names_its_row_and_its_source() {
        var explanation = explanation("claim", "claimDecision");
        var weight = elements(explanation.at("/steps")).stream()
                .filter(s -> s.at("/rule").asString().equals("NO-AMOUNT-3"))
                .findFirst()
                .orElseThrow();

        assertThat(weight.at("/row/table").asString()).isEqualTo("no-drg-weights");
        assertThat(weight.at("/row/mark").asString()).isEqualTo("SYNTHETIC");
        assertThat(weight.at("/row/source").asString()).isNotBlank();
        assertThat(weight.at("/result").asString()).isEqualTo("2.500");
    }

    @Test
    void the_two_cases_know_each_other() {
        await().untilAsserted(() -> {
            assertThat(kase("claim").at("/related/0/why").asString()).isEqualTo("USES");
            assertThat(kase("notification").at("/related/0/caseId").asString()).isEqualTo(id("claim"));
            assertThat(kase("notification").at("/related/0/why").asString()).isEqualTo("USED_BY");
        });
    }

    @Test
    void the_history_of_the_notification_reads_as_it_was_lived() {
        assertThat(history("notification"))
                .containsExactly(
                        "2024-02-01 NotificationRequested",
                        "2024-02-01 DossierFoundIncomplete",
                        "2024-02-01 DocumentReceived",
                        "2024-02-01 DossierFoundIncomplete",
                        "2024-02-01 DocumentReceived",
                        "2024-02-01 DocumentReceived",
                        "2024-02-01 DossierFoundIncomplete",
                        "2024-02-01 CaseAssigned",
                        "2024-02-05 TranslationRequested",
                        "2024-02-09 DocumentTranslated",
                        "2024-02-09 DossierCompleted",
                        "2024-02-14 CaseAssessed",
                        "2024-02-15 CaseAssessed",
                        "2024-02-20 NotificationDecided",
                        "2024-02-20 DecisionNotified",
                        "2024-05-14 NotificationUsed");
    }
}
