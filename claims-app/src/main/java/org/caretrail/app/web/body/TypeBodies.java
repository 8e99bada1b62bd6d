package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Steps that one case type alone knows. */
public final class TypeBodies {

    private TypeBodies() {}

    /** What came of a stage. */
    public record StageResult(
            @Nullable LocalDate reportedOn, @Nullable String summary, List<DocumentId> documents) {

        public StageResult {
            documents = Lists.orEmpty(documents);
        }
    }

    /** A further stage, asked for. */
    public record FurtherStage(
            @NotNull Stage stage,
            @Nullable Money estimate,
            @Nullable LocalDate requestedOn) {}

    /** The travel claim goes on to who pays it. */
    public record TravelForwarding(
            @NotBlank String institution, @Nullable LocalDate forwardedOn, List<DocumentId> documents) {

        public TravelForwarding {
            documents = Lists.orEmpty(documents);
        }
    }

    /** What they answered. */
    public record TravelAnswer(
            @NotBlank String institution,
            @Nullable Money amount,
            @Nullable LocalDate answeredOn) {}
}
