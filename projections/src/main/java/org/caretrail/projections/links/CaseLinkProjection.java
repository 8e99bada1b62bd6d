package org.caretrail.projections.links;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.projections.links.CaseLink.Why;
import org.caretrail.projections.support.BatchOf;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Column;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the links between cases, each from the case whose event made it. */
public final class CaseLinkProjection {

    private static final String WRITE = """
            insert into case_link (case_id, other_id, why, recorded_at)
            select * from unnest(cast(:from as uuid[]), cast(:to as uuid[]), cast(:why as text[]),
                                 cast(:at as timestamptz[]))
            on conflict do nothing
            """;

    private final BatchOf<Made> batch = new BatchOf<>("case-link", this::write);
    private final JdbcClient database;
    private final ClaimedLines lines;

    /** @param streams where claims are found by their first event, which names the person */
    public CaseLinkProjection(CaseStreams streams, DataSource database) {
        this.database = JdbcClient.create(database);
        this.lines = new ClaimedLines(streams, this.database);
    }

    @EventHandler
    void on(ClaimSubmitted event, @Timestamp Instant at) {
        uses(event.caseId(), event.request(), at);
        lines.of(event.caseId(), event.request().invoices(), at);
    }

    @EventHandler
    void on(InvoiceAdded event, @Timestamp Instant at) {
        lines.of(event.caseId(), List.of(event.invoice()), at);
    }

    @EventHandler
    void on(ApplicationCorrected event, @Timestamp Instant at) {
        if (event.request() instanceof ClaimRequest claim) {
            uses(event.caseId(), claim, at);
            lines.of(event.caseId(), claim.invoices(), at);
        }
    }

    private void uses(CaseId claimant, ClaimRequest claim, Instant at) {
        Stream.of(claim.priorNotification(), claim.s2Authorisation())
                .filter(Objects::nonNull)
                .forEach(used -> batch.add(new Made(claimant, used, Why.USES, at)));
    }

    @EventHandler
    void on(AppealLodged event, @Timestamp Instant at) {
        event.against().stream()
                .map(DecisionId::caseId)
                .filter(other -> !other.equals(event.caseId()))
                .forEach(other -> batch.add(new Made(event.caseId(), other, Why.APPEAL, at)));
    }

    private void write(List<Made> links) {
        database.sql(WRITE)
                .param("from", Column.of(links, Made::from))
                .param("to", Column.of(links, Made::to))
                .param("why", Column.of(links, Made::why))
                .param("at", Column.of(links, Made::at))
                .update();
    }

    private record Made(CaseId from, CaseId to, Why why, Instant at) {}
}
