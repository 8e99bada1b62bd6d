package org.caretrail.app.config.time;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a timer is for as JSON: readable in the table, and by a later version of the service. */
final class TimerJson implements Serializer {

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(each -> each.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    @Override
    public byte[] serialize(Object timer) {
        return json.writeValueAsBytes(timer);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        return json.readValue(stored, type);
    }
}
