package org.caretrail.app.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;

class DocumentRequestTest extends CaseTest {

    @Test
    void documents_are_asked_for_until_a_day_and_the_case_shows_it() {
        var kase = open(Application.notification());

        var after = kase.done("handler", "/document-requests", request("2024-02-05", "2024-02-26"));

        assertThat(after.at("/dossier/requests/0/kinds/0").asString()).isEqualTo("TREATMENT_OFFER");
        assertThat(after.at("/dossier/requests/0/dueOn").asString()).isEqualTo("2024-02-26");
        assertThat(kase.history()).endsWith("DocumentsRequested");
    }

    @Test
    void documents_are_not_due_before_they_are_asked_for() {
        var kase = open(Application.notification());

        var reply = kase.post("handler", "/document-requests", request("2024-02-05", "2024-02-04"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/dueOn");
        assertThat(kase.post("handler", "/document-requests", request("2024-02-05", "2024-02-05"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_request_names_at_least_one_kind() {
        var reply = open(Application.notification())
                .post("handler", "/document-requests", Map.of("kinds", List.of(), "dueOn", "2999-01-01"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/kinds");
    }

    @Test
    void NO_DOC_1_a_missing_document_is_refused_for_only_once_a_request_for_it_has_run_out() {
        var kase = open(Application.notification())
                .documents("nb", "APPOINTMENT_LETTER", "SPECIALIST_OPINION")
                .answered("2024-02-06");

        refusesForTheOffer(kase, "2024-02-10", 422);
        kase.done("handler", "/document-requests", request("2024-02-05", "2024-02-26"));
        refusesForTheOffer(kase, "2024-02-26", 422);
        refusesForTheOffer(kase, "2024-02-27", 200);

        var refused = kase.decide("REFUSED", "2024-02-27");
        assertThat(refused.status()).as("%s", refused.body()).isEqualTo(200);
        assertThat(refused.text("/status")).isEqualTo("REFUSED");
    }

    @Test
    void a_missing_document_can_be_done_without_for_reasons() {
        var kase = open(Application.notification())
                .documents("nb", "APPOINTMENT_LETTER", "SPECIALIST_OPINION")
                .answered("2024-02-06")
                .priced("2024-02-06", "209E");

        kase.done("handler", "/assessment", settled("met", "2024-02-07"));

        assertThat(kase.now().at("/dossier/complete").asBoolean()).isTrue();
        assertThat(kase.decide("GRANTED", "2024-02-20").status()).isEqualTo(200);
    }

    private static void refusesForTheOffer(OpenCase kase, String on, int status) {
        var reply = kase.post("handler", "/assessment", settled("not met", on));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        if (status == 422) {
            assertThat(reply.text("/reason")).isEqualTo("request-still-running");
            assertThat(reply.text("/errors/0/pointer")).isEqualTo("/settled/0");
        }
    }

    private static Map<String, Object> settled(String as, String on) {
        var offer = Map.of("rule", "NO-DOC-1", "point", "TREATMENT_OFFER", "as", as, "reasons", "It never came.");
        return Map.of("assessedOn", on, "settled", List.of(offer));
    }

    private static Map<String, Object> request(String on, String due) {
        return Map.of("kinds", List.of("TREATMENT_OFFER"), "requestedOn", on, "dueOn", due);
    }
}
