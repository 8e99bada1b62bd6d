package org.caretrail.app.config.time;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.axonframework.deadline.dbscheduler.DbSchedulerHumanReadableDeadlineDetails;

/**
 * Wakes the process that set the timer, and is then removed. Where that fails it is tried again, after a minute, then two,
 * and at last every hour: a timer is never given up.
 */
final class RingingTimer extends OneTimeTask<DbSchedulerHumanReadableDeadlineDetails> {

    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final int DOUBLED_AT_MOST = 6;

    private final Task<DbSchedulerHumanReadableDeadlineDetails> waking;
    private final Function<String, Runnable> begins;

    /**
     * @param told   of each timer that rang in vain, and why
     * @param begins told of each timer before it rings; answers with what is to be done when it is gone
     */
    RingingTimer(
            Task<DbSchedulerHumanReadableDeadlineDetails> waking,
            BiConsumer<String, Throwable> told,
            Function<String, Runnable> begins) {
        super(waking.getName(), waking.getDataClass(), (failed, timer) -> tryAgain(failed, timer, told));
        this.waking = waking;
        this.begins = begins;
    }

    @Override
    public CompletionHandler<DbSchedulerHumanReadableDeadlineDetails> execute(
            TaskInstance<DbSchedulerHumanReadableDeadlineDetails> timer, ExecutionContext context) {
        var afterwards = begins.apply(timer.getId());
        executeOnce(timer, context);
        return (_, row) -> {
            row.remove();
            afterwards.run();
        };
    }

    @Override
    public void executeOnce(TaskInstance<DbSchedulerHumanReadableDeadlineDetails> timer, ExecutionContext context) {
        waking.execute(timer, context);
    }

    /** How long to rest after so many failures in a row. */
    static Duration restAfter(int failures) {
        var rest = FIRST_REST.multipliedBy(1L << Math.min(failures - 1, DOUBLED_AT_MOST));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    private static void tryAgain(
            ExecutionComplete failed,
            ExecutionOperations<DbSchedulerHumanReadableDeadlineDetails> timer,
            BiConsumer<String, Throwable> told) {
        failed.getCause()
                .ifPresent(why -> told.accept(failed.getExecution().taskInstance.getId(), why));
        var failures = failed.getExecution().consecutiveFailures + 1;
        timer.reschedule(failed, failed.getTimeDone().plus(restAfter(failures)));
    }
}
