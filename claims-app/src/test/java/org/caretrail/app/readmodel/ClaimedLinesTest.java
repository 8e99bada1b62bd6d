package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.projections.links.CaseLink;
import org.caretrail.projections.links.CaseLink.Why;
import org.caretrail.projections.links.CaseLinks;
import org.caretrail.projections.support.CaseStreams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line that turns out to be another is another's twin since it was corrected, and not since it was claimed. */
class ClaimedLinesTest extends RunningService {

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    private CaseLinks links;

    @Autowired
    private CaseStreams streams;

    @Autowired
    private EventBus events;

    @Autowired
    private JdbcClient database;

    @Test
    void a_corrected_line_is_known_since_its_correction_and_one_left_alone_since_it_was_claimed() {
        var first = claim("R-1");
        var second = claim("R-7");
        var other = claim("R-9");
        corrected(other, "R-9");
        corrected(second, "R-1");
        await().until(() -> !links.of(second.id).isEmpty());

        assertThat(twins(second.id, StoredCase.BEGUN.plusSeconds(119))).isEmpty();
        assertThat(twins(second.id, StoredCase.BEGUN.plusSeconds(120)))
                .containsExactly(new CaseLink(first.id, Why.SAME_INVOICE));
        assertThat(recordedAt(other.id)).isEqualTo("2024-03-11 09:01:00+00");
    }

    @Test
    void rebuilt_in_one_batch_it_is_the_same() {
        var there = claim("R-7");
        corrected(there, "R-8");
        corrected(there, "R-7");
        await().until(() -> "2024-03-11 09:03:00+00".equals(recordedAt(there.id)));

        var begun = post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", "case-links"));
        await().untilAsserted(
                        () -> assertThat(get("admin", begun.header("Location")).text("/state"))
                                .isEqualTo("SWITCHED"));

        assertThat(recordedAt(there.id)).isEqualTo("2024-03-11 09:03:00+00");
    }

    private StoredCase claim(String number) {
        var stored = new StoredCase(events).submitted(person, DAY, "RC-2024-000200");
        return stored.then(id -> new InvoiceAdded(id, DAY, bill(number)));
    }

    private void corrected(StoredCase stored, String number) {
        var began = (ClaimSubmitted) streams.read(stored.id).getFirst().event();
        var right = new ClaimRequest(List.of(bill(number)), null, null, null, null);
        stored.then(id -> new ApplicationCorrected(
                id,
                DAY,
                "/invoices/0/number",
                null,
                null,
                began.application(),
                right,
                new PersonalData<>(person, "typed")));
    }

    private static Invoice bill(String number) {
        var line = new InvoiceLine("1.1", null, null, null, DAY, Money.of("100.00", "NOK"));
        return new Invoice("1", number, DAY, null, DAY, List.of(), null, List.of(line));
    }

    private List<CaseLink> twins(CaseId id, Instant asOf) {
        return links.of(List.of(id), asOf).getOrDefault(id, List.of());
    }

    private String recordedAt(CaseId id) {
        return database.sql(
                        "select coalesce(max(cast(recorded_at at time zone 'UTC' as text) || '+00'), '') from claimed_line where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
