package org.caretrail.app.config.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineToken;
import org.axonframework.deadline.dbscheduler.DbSchedulerHumanReadableDeadlineDetails;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.serialization.Serializer;
import org.caretrail.domain.casefile.CaseTimer;
import org.jspecify.annotations.Nullable;

/**
 * The timers of the processes, each under a name that says what it is for: kind, case and moment. A timer that is set again
 * after it was lost is the one that its process knows, and setting one twice sets one.
 */
final class CaseDeadlines extends DbSchedulerDeadlineManager {

    private final Scheduler timers;
    private final Serializer serializer;

    CaseDeadlines(Builder settings, Scheduler timers, Serializer serializer) {
        super(settings);
        this.timers = timers;
        this.serializer = serializer;
    }

    @Override
    public String schedule(Instant at, String name, @Nullable Object caseId, ScopeDescriptor scope) {
        var id = CaseTimer.id(name, String.valueOf(caseId), at);
        var message = GenericDeadlineMessage.<Object>asDeadlineMessage(name, caseId, at);
        var task = new DbSchedulerDeadlineToken(id).getTaskName();
        runOnPrepareCommitOrNow(
                () -> timers.scheduleIfNotExists(new TaskInstance<>(task, id, details(name, scope, message)), at));
        return id;
    }

    private DbSchedulerHumanReadableDeadlineDetails details(
            String name, ScopeDescriptor scope, DeadlineMessage<Object> message) {
        var of = serializer.serialize(scope, String.class);
        var payload = serializer.serialize(message.getPayload(), String.class);
        var metadata = serializer.serialize(message.getMetaData(), String.class);
        return new DbSchedulerHumanReadableDeadlineDetails(
                name,
                of.getData(),
                of.getType().getName(),
                payload.getData(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                metadata.getData());
    }
}
