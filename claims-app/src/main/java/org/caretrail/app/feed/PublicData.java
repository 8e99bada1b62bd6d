package org.caretrail.app.feed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public fields of one event; a field without a value is left out. */
final class PublicData {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static PublicData none() {
        return new PublicData();
    }

    PublicData with(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
