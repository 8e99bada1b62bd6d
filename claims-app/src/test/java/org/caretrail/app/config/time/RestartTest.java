package org.caretrail.app.config.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.caretrail.app.CaretrailApplication;
import org.caretrail.app.store.Timers;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.RequestAuthorisation;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A term that runs out while nobody is there to see it. */
class RestartTest {

    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    /** Axon keeps its clock for the whole process, where the service of the other tests runs too. */
    private final Clock clockOfTheOtherTests = GenericEventMessage.clock;

    @TempDir
    private Path data;

    @AfterEach
    void putTheOtherClockBack() {
        GenericEventMessage.clock = clockOfTheOtherTests;
    }

    @Test
    void EU_26_2_what_fell_due_while_the_service_was_down_acts_once_when_it_is_back() {
        LocalDate received;
        Instant wentDown;
        try (var service = start()) {
            received = open(service);
            var over = received.plusDays(57).atStartOfDay(Scheme.NL_ZVW.zone()).toInstant();
            service.getBean(Scheduler.class).pause();
            wentDown = over.plus(Duration.ofDays(2));
            service.getBean(DemoClock.class).runFrom(wentDown);
            assertThat(granted(service)).isEmpty();
        }
        try (var service = start()) {
            assertThat(service.getBean(Clock.class).instant()).isAfterOrEqualTo(wentDown);
            await().untilAsserted(() -> assertThat(granted(service)).isNotEmpty());
            service.getBean(Quiet.class).await();

            assertThat(service.getBean(Timers.class).first(10)).isEmpty();
            assertThat(granted(service))
                    .singleElement()
                    .satisfies(event -> assertThat(event.happenedOn()).isEqualTo(received.plusDays(57)));
        }
    }

    private static LocalDate open(ConfigurableApplicationContext service) {
        var today = LocalDate.ofInstant(service.getBean(Clock.class).instant(), Scheme.NL_ZVW.zone());
        var handler = new Actor("handler", Role.HANDLER);
        var person = new PersonId(UUID.randomUUID());
        var patient = new Person("Kari", null, null, null, null, null, List.of(), null, null);
        var care = new Care(null, null, new Country("BE"), null, null, null, null, null, null, null);
        var application = new Application(
                Scheme.NL_ZVW, today, Channel.PAPER, person, new PersonalData<>(person, patient), null, care);
        service.getBean(CommandGateway.class)
                .sendAndWait(new RequestAuthorisation(
                        CASE,
                        new Act(handler, today, today),
                        "S2-2026-000099",
                        application,
                        new AuthorisationRequest(null, Through.RESIDENCE_FUND, null)));
        await().untilAsserted(() -> assertThat(service.getBean(Timers.class).first(10))
                .extracting(Timers.Timer::caseId)
                .containsExactly(CASE));
        return today;
    }

    private static List<CaseEvent> granted(ConfigurableApplicationContext service) {
        return Recorded.events(service.getBean(CaseStreams.class).read(CASE)).stream()
                .filter(AuthorisationDeemedGranted.class::isInstance)
                .toList();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CaretrailApplication.class)
                .run("--server.port=0", "--caretrail.postgres.data=" + data);
    }
}
