package org.caretrail.app.web.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest extends CaseTest {

    @Test
    void what_is_right_holds_from_now_on_and_what_was_wrong_stays_in_the_history() {
        var kase = open(Application.claim());

        var corrected = corrected(kase, "/invoices/0/lines/1/careOn", "2024-03-12");

        assertThat(corrected.status()).as("%s", corrected.body()).isEqualTo(200);
        assertThat(kase.now().at("/invoices/0/lines/1/careOn").asString()).isEqualTo("2024-03-12");
        assertThat(kase.now().at("/invoices/0/lines/1/lineId").asString()).isEqualTo("1.2");
        assertThat(kase.read("?validOn=2024-04-05")
                        .at("/invoices/0/lines/1/careOn")
                        .asString())
                .isEqualTo("2024-03-11");
        var told = elements(kase.read("/history").at("/items")).getLast();
        assertThat(told.at("/words").asString()).isEqualTo("Application corrected at /invoices/0/lines/1/careOn");
        assertThat(told.at("/changed/was").asString()).isEqualTo("\"2024-03-11\"");
        assertThat(told.at("/changed/is").asString()).isEqualTo("\"2024-03-12\"");
    }

    @Test
    void a_place_that_was_empty_is_filled_and_one_that_was_filled_is_emptied() {
        var kase = open(Application.minimal("reimbursement-claims", "NO_HELFO"));

        assertThat(corrected(kase, "/care/provider/hospital", true).status()).isEqualTo(200);
        assertThat(corrected(kase, "/care/from", "2024-03-11").status()).isEqualTo(200);
        assertThat(corrected(kase, "/care/from", null).status()).isEqualTo(200);

        assertThat(kase.now().at("/care/provider/hospital").asBoolean()).isTrue();
        assertThat(kase.now().at("/care/from").isNull()).isTrue();
    }

    @Test
    void NO_DOC_1_what_is_missing_follows_the_corrected_facts() {
        var kase = open(Application.notification());
        assertThat(texts(kase.now().at("/dossier/missing"), "/kind")).doesNotContain("PROVIDER_LICENCE");

        corrected(kase, "/care/provider/hospital", false);

        assertThat(texts(kase.now().at("/dossier/missing"), "/kind")).contains("PROVIDER_LICENCE");
    }

    @Test
    void the_list_finds_the_case_by_what_is_right() {
        var kase = open(Application.notification());
        var likeANumber = "4e6c";
        var name = "Liv " + likeANumber + " " + Application.somebody();

        corrected(kase, "/person/name", name);

        await().untilAsserted(() -> assertThat(texts(
                        get("auditor", "/api/v1/cases?q=" + name.replace(' ', '+'))
                                .body()
                                .at("/items"),
                        "/caseId"))
                .containsExactly(kase.id()));
    }

    @Test
    void a_decision_keeps_the_facts_that_it_was_taken_on() {
        var kase = Ready.notification(this);
        var decision = kase.decided("GRANTED", Ready.DAY);
        var before = kase.read("/decisions/" + decision + "/explanation");

        assertThat(corrected(kase, "/care/description", "knee replacement").status())
                .isEqualTo(200);

        assertThat(kase.read("/decisions/" + decision + "/explanation")).isEqualTo(before);
        assertThat(kase.status()).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @CsvSource({
        "/care/from, tomorrow, 400, /value",
        "/care/to, 2024-03-01, 400, /value",
        "/care/colour, blue, 400, /value",
        "/invoices/7/number, R-7, 400, /pointer",
        "/receivedOn/x, y, 400, /pointer",
        "/receivedOn/x/y, z, 400, /pointer",
        "care/from, 2024-03-11, 400, /pointer",
        "/scheme, NL_ZVW, 422, /pointer",
        "/care/from, 2024-03-11, 422, /pointer",
        "/invoices, '', 400, /value",
        "/receivedOn, 2999-01-01, 422, /pointer"
    })
    void what_cannot_be_put_right_so_is_refused_with_the_field(String pointer, String value, int status, String field) {
        var kase = open(Application.claim());

        var refused = corrected(kase, pointer, value);

        assertThat(refused.status()).as("%s", refused.body()).isEqualTo(status);
        assertThat(texts(refused.body().at("/errors"), "/pointer")).contains(field);
        assertThat(kase.history()).doesNotContain("ApplicationCorrected");
    }

    @Test
    void no_line_is_taken_away_and_no_stage_is_taken_back() {
        var claim = open(Application.claim());
        var without = List.of(Application.invoice("R-1", "40000.00"));
        assertThat(corrected(claim, "/invoices", without).text("/reason")).isEqualTo("not-correctable");

        var notification = open(Application.notification());
        assertThat(corrected(notification, "/stages", List.of("FOLLOW_UP")).text("/reason"))
                .isEqualTo("not-correctable");
    }

    @Test
    void a_claim_names_the_notification_that_it_had_forgotten_and_keeps_it() {
        var person = Application.somebody();
        var notification = open(Application.notification().of(person));
        var other = open(Application.notification().of(person));
        var claim = open(Application.claim().of(person));

        assertThat(corrected(claim, "/priorNotification", notification.id()).status())
                .isEqualTo(200);
        assertThat(corrected(claim, "/priorNotification", other.id()).status()).isEqualTo(422);

        await().untilAsserted(() ->
                assertThat(texts(claim.now().at("/related"), "/caseId")).contains(notification.id()));
    }

    @Test
    void a_correction_says_why() {
        var kase = open(Application.claim());
        var mute = kase.post("handler", "/corrections", Map.of("pointer", "/care/from", "value", "2024-03-10"));
        assertThat(mute.status()).isEqualTo(400);
        assertThat(texts(mute.body().at("/errors"), "/pointer")).contains("/reasons");
    }

    private static Reply corrected(OpenCase kase, String pointer, @Nullable Object value) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("pointer", pointer);
        body.put("value", value);
        body.put("reasons", "A slip of the pen.");
        return kase.post("handler", "/corrections", body);
    }
}
