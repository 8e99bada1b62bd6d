package org.caretrail.app.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.projections.support.EventMetadata;
import org.jspecify.annotations.Nullable;

/** A case written straight into the event store, each event at a moment of its own. */
public final class StoredCase {

    /** When the first event of every such case was recorded; each further one a minute later. */
    public static final Instant BEGUN = Instant.parse("2024-03-11T09:00:00Z");

    public final CaseId id = new CaseId(UUID.randomUUID());

    private final EventBus events;
    private long next;

    public StoredCase(EventBus events) {
        this.events = events;
    }

    /** A claim for care in Germany, by default. */
    public StoredCase submitted(PersonId person, LocalDate receivedOn, String caseNumber) {
        return submitted(person, receivedOn, caseNumber, "Marie Hansen", null);
    }

    public StoredCase submitted(
            PersonId person, LocalDate receivedOn, String caseNumber, String name, @Nullable CaseId notification) {
        var described = new Person(name, null, null, null, null, null, List.of(), null, null);
        var care = new Care(
                null,
                new PersonalData<>(person, "total hip replacement"),
                new Country("DE"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var application = new Application(
                Scheme.NO_HELFO,
                receivedOn,
                Channel.DIGITAL,
                person,
                new PersonalData<>(person, described),
                null,
                care);
        var request = new ClaimRequest(List.of(), notification, null, null, null);
        return then(caseId -> new ClaimSubmitted(caseId, receivedOn, caseNumber, application, request));
    }

    /** Stores one more event; it is committed when this returns, unless a transaction is open. */
    public StoredCase then(Function<CaseId, CaseEvent> event) {
        events.publish(new GenericDomainEventMessage<>(
                "ReimbursementClaim",
                id.toString(),
                next,
                event.apply(id),
                EventMetadata.of(SampleValues.HANDLER),
                UUID.randomUUID().toString(),
                BEGUN.plusSeconds(60 * next)));
        next++;
        return this;
    }
}
