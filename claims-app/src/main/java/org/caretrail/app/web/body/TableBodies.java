package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.caretrail.domain.regime.Publication;
import org.jspecify.annotations.Nullable;

/** What is said beside the file of a table, and of a version that was wrong. */
public final class TableBodies {

    private TableBodies() {}

    /** What is said of a version as a whole; what a line of the file says of itself goes before it. */
    public record Said(
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate announcedOn,
            @Nullable String mark,
            @Nullable @Size(max = 500) String source) {

        public Publication publication() {
            return new Publication(effectiveFrom, announcedOn, mark, source);
        }
    }

    /** The version counts no longer. */
    public record Withdrawal(@NotBlank @Size(max = 2000) String reasons) {}
}
