package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is put right in the file of a case, and what is written down in it. */
public final class FilingBodies {

    private FilingBodies() {}

    /**
     * One place of the application, put right.
     *
     * @param pointer JSON pointer into the application as it was submitted
     * @param value   what is right; null: nothing
     */
    public record Correction(
            @NotBlank @Pattern(regexp = "(/([^~/]|~[01])+)+", message = "must be a JSON pointer such as /care/from")
            String pointer,

            @Nullable JsonNode value,
            @NotBlank String reasons,
            @Nullable LocalDate correctedOn) {}

    /**
     * The person changed insurer.
     *
     * @param from          the first day with the new insurer
     * @param supplementary products of supplementary cover there
     */
    public record InsurerChange(
            @NotNull LocalDate from,
            @NotBlank String insurer,
            @Nullable String policy,
            List<String> supplementary,
            @Nullable LocalDate toldOn) {

        public InsurerChange {
            supplementary = Lists.orEmpty(supplementary);
        }

        public Insurance insurance() {
            return new Insurance(from, insurer, policy, supplementary);
        }

        /** Never shows how a person is insured. */
        @Override
        public String toString() {
            return "InsurerChange[from=" + from + "]";
        }
    }

    /** Something that colleagues should know. */
    public record Note(@NotBlank String text, @Nullable LocalDate notedOn) {}
}
