package org.caretrail.app.web.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examinations, extensions, and providers that do not accept an S2. */
class AroundTheTreatmentTest extends CaseTest {

    private static final String DAY = "2024-02-20";

    private final String person = Application.somebody();

    @Test
    void EU_26_4_a_decision_waits_for_the_examination_that_was_ordered() {
        var kase = Ready.authorisation(this);
        var ordered = kase.done(
                "handler",
                "/examinations",
                Map.of("doctor", "Dr. Peeters, Leuven", "country", "BE", "orderedOn", "2024-02-16"));
        assertThat(texts(kase.read("/proposal").at("/manual"), "/rule")).containsExactly("EU-26-4");

        var report = "/examinations/" + ordered.at("/examinationId").asString() + "/report";
        var told = Map.of("report", "She needs a new hip.", "reportedOn", "2024-02-19");
        kase.done("handler", report, told);
        kase.decided("GRANTED", DAY);

        assertThat(kase.now().at("/correspondence/examinations/0/reportedOn").asString())
                .isEqualTo("2024-02-19");
        assertThat(kase.post("handler", report, told).status()).isEqualTo(409);
        assertThat(kase.post("handler", "/examinations/X9/report", told).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-20, true", "2024-03-19, false"})
    void EU_26_5_a_claim_may_use_the_S2_to_the_last_day_of_its_extension(String extendedUntil, boolean covered) {
        var kase = granted();
        kase.done("handler", "/extensions/" + asked(kase) + "/answer", granting(extendedUntil));
        assertThat(kase.now().at("/s2/validUntil").asString()).isEqualTo(extendedUntil);
        assertThat(kase.history()).endsWith("ExtensionReported", "AuthorisationExtended", "S2Issued");

        var claim = claimUnder(kase, "2024-03-20");
        assertThat(elements(claim.read("/proposal").at("/findings")).stream()
                        .filter(f -> f.at("/rule").asString().equals("NL-S2-8"))
                        .map(f -> f.at("/result").asString()))
                .containsExactly(covered ? "MET" : "NOT_MET");
        assertThat(texts(claim.read("/proposal").at("/findings"), "/rule")).contains("EU-26-5");
    }

    @Test
    void EU_26_5_an_extension_that_is_declined_leaves_the_days_as_they_were() {
        var kase = granted();
        var answer = "/extensions/" + asked(kase) + "/answer";
        kase.done(
                "handler",
                answer,
                Map.of("outcome", "REFUSED", "answeredOn", "2024-03-16", "reasons", "It can be given at home."));

        assertThat(kase.now().at("/s2/validUntil").asString()).isEqualTo("2024-03-15");
        assertThat(kase.post("handler", answer, granting("2024-03-20")).status())
                .isEqualTo(409);
    }

    @Test
    void EU_26_5_an_extension_ends_later_than_the_S2() {
        var kase = granted();
        var reply = kase.post("handler", "/extensions/" + asked(kase) + "/answer", granting("2024-03-15"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/rule")).isEqualTo("EU-26-5");
    }

    @Test
    void NL_S2_7_a_bill_under_an_S2_that_was_not_accepted_is_priced_at_the_tariff_there() {
        var kase = granted();
        kase.done("handler", "/non-acceptance", Map.of("provider", "Klinik", "on", "2024-03-12"));
        assertThat(kase.now().at("/correspondence/s2NotAcceptedBy/0").asString())
                .isEqualTo("Klinik");

        var proposal = claimUnder(kase, "2024-03-12").read("/proposal");
        assertThat(texts(proposal.at("/manual"), "/rule")).contains("NL-S2-7").doesNotContain("EU-26-7");
    }

    @Test
    void who_may_not_write_records_nothing() {
        var kase = open(Application.authorisation());
        for (var step : List.of(
                "/examinations",
                "/examinations/X1/report",
                "/extensions",
                "/extensions/E1/answer",
                "/non-acceptance",
                "/residence-decision")) {
            assertThat(kase.post("auditor", step, Map.of()).status()).as(step).isEqualTo(403);
        }
    }

    private OpenCase granted() {
        var kase = Ready.authorisation(this, Application.authorisation().of(person));
        kase.decided("GRANTED", DAY);
        return kase;
    }

    private static String asked(OpenCase kase) {
        var report = Map.of(
                "institution",
                "mutualiteit",
                "neededUntil",
                "2024-03-20",
                "reportedOn",
                "2024-03-14",
                "reasons",
                "The wound has not healed.");
        return kase.done("handler", "/extensions", report).at("/extensionId").asString();
    }

    private static Map<String, Object> granting(String until) {
        return Map.of(
                "outcome", "GRANTED", "validUntil", until, "answeredOn", "2024-03-16", "reasons", "The wound is open.");
    }

    private OpenCase claimUnder(OpenCase s2, String careOn) {
        var line = Map.of(
                "category", "TREATMENT", "careOn", careOn, "amount", Map.of("amount", "900.00", "currency", "EUR"));
        return open(Application.minimal("reimbursement-claims", "NL_ZVW")
                        .receivedOn("2024-04-05")
                        .of(person)
                        .with("/care/planned", true)
                        .with("/care/needArose", "HOME")
                        .with("/s2Authorisation", s2.id())
                        .with(
                                "/invoices",
                                List.of(Map.of(
                                        "number",
                                        "R-1",
                                        "issuedOn",
                                        "2024-03-25",
                                        "paidOn",
                                        "2024-03-26",
                                        "basis",
                                        List.of("ART_26"),
                                        "lines",
                                        List.of(line)))))
                .documents("nl", "ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL")
                .documents("nl", "OTHER_SCHEME_STATEMENT");
    }
}
