package org.caretrail.app.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.app.web.privacy.SomebodyKept.BECAUSE;
import static org.caretrail.app.web.privacy.SomebodyKept.RETENTION;
import static org.caretrail.app.web.privacy.SomebodyKept.YES;
import static org.caretrail.app.web.privacy.SomebodyKept.refused;

import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;

/** EU-GDPR-3, NL-ARCHIVE, NO-ARCHIVE: by whom, when and on which ground a person may be erased. */
class RetentionTest extends CaseTest {

    private final SomebodyKept somebody = new SomebodyKept(this);

    @Test
    void EU_GDPR_3_nobody_erases_alone_and_a_second_person_may_decline() {
        var kase = somebody.longOver("2016");
        assertThat(somebody.ask(kase, BECAUSE).status()).isEqualTo(202);
        assertThat(somebody.ask(kase, BECAUSE).status()).isEqualTo(409);

        refused(somebody.decide("admin", kase, YES), 422, "own-proposal", "EU-GDPR-3");
        var declined = somebody.decide("admin-2", kase, Map.of("approve", false));

        assertThat(declined.text("/state")).isEqualTo("DECLINED");
        assertThat(kase.now().at("/person/name").asString()).contains(somebody.name);
        assertThat(somebody.decide("admin-2", kase, YES).status()).isEqualTo(404);
        assertThat(texts(get("admin", "/api/v1/operations/erasures").body().at("/items"), "/caseId"))
                .contains(kase.id());
    }

    @Test
    void EU_GDPR_3_never_while_the_case_runs_and_never_before_its_time() {
        var running = open(Application.authorisation());
        refused(somebody.ask(running, BECAUSE), 409, "case-runs", "EU-GDPR-3");
        refused(somebody.ask(somebody.longOver("2022"), BECAUSE), 422, "retention-runs", "NL-ARCHIVE");
        assertThat(post("admin", RETENTION + "/" + UUID.randomUUID() + "/erasure", BECAUSE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void NO_ARCHIVE_a_Norwegian_case_needs_the_reference_of_a_regulation_or_permit() {
        var kase = open(
                Application.notification().with("/person/name", somebody.name).receivedOn("2016-02-01"));
        kase.done("handler", "/withdrawal", Map.of("reasons", somebody.name, "withdrawnOn", "2016-03-01"));

        var without = somebody.ask(kase, BECAUSE);
        refused(without, 422, "permit-missing", "NO-ARCHIVE");
        assertThat(without.text("/errors/0/pointer")).isEqualTo("/permit");
        var numbered = somebody.ask(kase, Map.of("reasons", "By permit.", "permit", "01010750160"));
        assertThat(numbered.text("/errors/0/pointer")).isEqualTo("/permit");

        somebody.erase(kase, Map.of("reasons", "By permit.", "permit", "Arkivverket 2026/17"));

        assertThat(kase.now().at("/erased/permit").asString()).isEqualTo("Arkivverket 2026/17");
        assertThat(kase.now().at("/person").isNull()).isTrue();
        assertThat(kase.read("/history").at("/items").toString()).contains("NO-ARCHIVE", "Arkivverket 2026/17");
    }
}
