package org.caretrail.projections.reading;

import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** How far somebody has read, as text: the newest event read, and those before it that were not there yet. */
public final class TrackingTokens {

    private final Serializer serializer;

    /** @param serializer the one that readers keep their places with */
    public TrackingTokens(Serializer serializer) {
        this.serializer = serializer;
    }

    public String text(GapAwareTrackingToken token) {
        return serializer.serialize(token, String.class).getData();
    }

    public @Nullable GapAwareTrackingToken of(@Nullable String text) {
        return text == null ? null : of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** From the bytes under which a reader keeps its place. */
    public @Nullable GapAwareTrackingToken of(byte @Nullable [] stored) {
        return stored == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        stored, byte[].class, GapAwareTrackingToken.class.getName(), null));
    }
}
