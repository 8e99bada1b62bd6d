package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.SampleValues;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.support.CaseFiles;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.EventMetadata;
import org.caretrail.projections.support.Recorded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Streams of several cases at once, as they are committed. */
class CaseStreamsTest extends RunningService {

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    private EventBus events;

    @Autowired
    private CaseStreams streams;

    @Autowired
    private CaseFiles files;

    @Test
    void several_cases_come_with_their_events_in_order() {
        var one = submitted();
        var other = submitted().then(id -> new CaseAssigned(id, DAY, "handler-2"));
        var unknown = new CaseId(UUID.randomUUID());

        var read = streams.read(List.of(one.id, other.id, unknown, one.id));

        assertThat(read).containsOnlyKeys(one.id, other.id);
        assertThat(read.get(one.id)).extracting(Recorded::sequence).containsExactly(0L);
        assertThat(read.get(other.id)).extracting(Recorded::version).containsExactly(1L, 2L);
        assertThat(read.get(other.id))
                .extracting(Recorded::recordedAt)
                .containsExactly(StoredCase.BEGUN, StoredCase.BEGUN.plusSeconds(60));
        assertThat(read.get(other.id)).extracting(Recorded::actor).containsOnly(SampleValues.HANDLER);
        assertThat(streams.read(List.of())).isEmpty();
        assertThat(streams.read(unknown)).isEmpty();
    }

    @Test
    void nobody_named_means_the_service_itself() {
        var stored = submitted();
        events.publish(new GenericDomainEventMessage<>(
                "ReimbursementClaim", stored.id.toString(), 1, new CaseAssigned(stored.id, DAY, "handler-2")));

        assertThat(streams.read(stored.id).getLast().actor()).isEqualTo(EventMetadata.SYSTEM);
    }

    @Test
    void a_file_is_found_the_moment_its_events_are_committed() {
        var stored = submitted().then(id -> new CaseAssigned(id, DAY, "handler-2"));

        assertThat(files.find(stored.id))
                .hasValueSatisfying(file -> assertThat(file.course().assignee()).isEqualTo("handler-2"));
        assertThat(files.find(new CaseId(UUID.randomUUID()))).isEmpty();
    }

    private StoredCase submitted() {
        return new StoredCase(events).submitted(person, DAY, "RC-2024-000001");
    }
}
