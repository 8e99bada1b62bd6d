package org.caretrail.app.config.time;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;

/**
 * A scheduler whose timers are due by the service's clock while it looks for them at the pace of the real one: a demo
 * clock that stands must not stop it.
 */
final class TimersBuilder extends SchedulerBuilder {

    TimersBuilder(DataSource database, Task<?> task) {
        super(database, List.of(task));
    }

    @Override
    protected Waiter buildWaiter() {
        return new Waiter(poolingInterval);
    }
}
