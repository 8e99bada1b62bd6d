package org.caretrail.app.config.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.deadline.dbscheduler.DbSchedulerHumanReadableDeadlineDetails;
import org.junit.jupiter.api.Test;

class TimerJsonTest {

    /** A timer as it is kept, up to who caused it. Frozen: those that are set must still ring after the service was renewed. */
    static final String KEPT = """
            {"deadlineName":"deemed-grant",\
            "scopeDescriptor":"{\\"type\\":\\"DeemedGrantProcess\\",\\"identifier\\":\\"%s\\"}",\
            "scopeDescriptorClass":"org.axonframework.modelling.saga.SagaScopeDescriptor",\
            "payload":"\\"%s\\"","payloadClass":"java.lang.String","payloadRevision":null,"metaData":""";

    private final TimerJson json = new TimerJson();

    @Test
    void what_was_kept_is_read_and_written_the_same() {
        var kept = KEPT.formatted("saga-1", "case-1") + "\"{}\"}";

        var read = json.deserialize(DbSchedulerHumanReadableDeadlineDetails.class, kept.getBytes(UTF_8));

        assertThat(read.getDeadlineName()).isEqualTo("deemed-grant");
        assertThat(read.getPayload()).isEqualTo("\"case-1\"");
        assertThat(new String(json.serialize(read), UTF_8)).isEqualTo(kept);
    }
}
