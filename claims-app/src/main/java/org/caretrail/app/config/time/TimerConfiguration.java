package org.caretrail.app.config.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.serialization.Serializer;
import org.caretrail.app.rounds.OnceMore;
import org.caretrail.app.store.Timers;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.projections.reading.Failures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The timers of the processes, kept in PostgreSQL. A timer is set in the transaction that the process's state is written
 * in: either both are there or none.
 *
 * <p>A timer is due by the service's clock, and so is the lease of whoever lets it ring. In production that is real time.
 * A demo clock that jumps while one rings may make another instance ring it too; the case then does nothing.
 */
@Configuration(proxyBeanMethods = false)
class TimerConfiguration {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** With four of them missed, what a killed instance had begun to ring rings again, after some ten seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final int MISSED = 4;

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(30);

    /** A kind of timer that this version does not know yet belongs to a newer one, and is left alone. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private static final int AT_ONCE = 2;

    @Bean
    Scheduler timerScheduler(
            DataSource database,
            Clock clock,
            ObjectProvider<DbSchedulerDeadlineManager> deadlines,
            Timers timers,
            OnceMore onceMore,
            Failures failures) {
        var ringing = new RingingTimer(
                DbSchedulerDeadlineManager.humanReadableTask(deadlines::getObject),
                (timer, why) -> timers.failed(timer, told(failures.cause(why))),
                onceMore::after);
        return new TimersBuilder(new TransactionAwareDataSourceProxy(database), ringing)
                .clock(clock::instant)
                .tableName("timer")
                .serializer(new TimerJson())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .threads(AT_ONCE)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
    }

    private static String told(Cause why) {
        return why.type() + ": " + why.message();
    }

    @Bean
    DbSchedulerDeadlineManager deadlines(
            Scheduler timers,
            @Lazy org.axonframework.config.Configuration axon,
            Serializer serializer,
            TransactionManager transactions,
            @Lazy OtherCases cases,
            @Lazy CommandGateway commands,
            Clock clock) {
        var bell = new ErrandBell(cases, commands, clock);
        var processes = new ConfigurationScopeAwareProvider(axon);
        var settings = DbSchedulerDeadlineManager.builder()
                .scheduler(timers)
                .scopeAwareProvider(scope -> bell.among(processes.provideScopeAwareStream(scope), scope))
                .serializer(serializer)
                .transactionManager(transactions)
                .useBinaryPojo(false)
                .startScheduler(false)
                .stopScheduler(false);
        return new CaseDeadlines(settings, timers, serializer);
    }

    /** They ring once the cases can answer, and no longer than these can. */
    @Bean
    ConfigurerModule ringing(Scheduler timers) {
        return axon -> {
            axon.onStart(Phase.INBOUND_EVENT_CONNECTORS, timers::start);
            axon.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, timers::stop);
        };
    }
}
