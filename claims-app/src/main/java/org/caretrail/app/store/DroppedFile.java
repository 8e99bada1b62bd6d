package org.caretrail.app.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody put into the watched directory.
 *
 * @param sha256  of the file as it lay there
 * @param takenAt in real time
 * @param version of the table that it became; null: it was refused
 * @param errors  for which it was refused, the first of them
 */
public record DroppedFile(
        String sha256,
        String name,
        Instant takenAt,
        @Nullable Integer version,
        List<String> errors) {

    public DroppedFile {
        errors = List.copyOf(errors);
    }

    /** The same, loaded as a version of the table. */
    public DroppedFile as(int made) {
        return new DroppedFile(sha256, name, takenAt, made, errors);
    }
}
