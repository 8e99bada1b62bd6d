package org.caretrail.app.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.caretrail.app.rounds.StuckCases;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that waits for something that does not come is found, and every other says what it waits for. */
class StuckCasesTest extends CaseTest {

    @Autowired
    private CaseStreams streams;

    @Autowired
    private StuckCases stuck;

    @Test
    void a_claim_whose_payment_was_not_ordered_is_stuck() {
        var claim = Ready.claim(this, Application.claim());
        claim.decided("GRANTED", "2024-05-14");
        await().untilAsserted(() -> assertThat(claim.history()).contains("PaymentOrdered"));
        var id = CaseId.of(claim.id());
        var unpaid = streams.read(id).stream()
                .map(Recorded::event)
                .filter(e -> !(e instanceof PaymentOrdered))
                .toList();

        assertThat(stuck.among(CaseFile.of(unpaid).stream().toList()))
                .containsExactly(
                        new RoundFinding(RoundFinding.Kind.STUCK, id, "the order of the payment did not come"));
        assertThat(stuck.among(
                        CaseFile.of(Recorded.events(streams.read(id))).stream().toList()))
                .isEmpty();
    }

    @Test
    void no_case_is_stuck_and_every_open_case_says_what_it_waits_for() {
        var kase = open(Application.notification());

        assertThat(texts(kase.read("/triggers").at("/items"), "/kind")).contains("PERSON");
        var page = get("admin", "/api/v1/operations/stuck-cases?limit=1").body();
        assertThat(page.at("/items").isEmpty()).isTrue();
        assertThat(page.at("/next").asString()).isNotEmpty();
        assertThat(get("admin", "/api/v1/operations/stuck-cases?limit=0").status())
                .isEqualTo(400);
    }
}
