package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Messages of other institutions. */
public final class EessiBodies {

    private static final int LONGEST = 200;

    private EessiBodies() {}

    /**
     * A message.
     *
     * @param messageId the name that its sender gave it; one name is one message
     * @param document  such as S009
     * @param caseId    the case that it speaks of, where it is not the first of one
     * @param content   by the fields of the document
     */
    public record Message(
            @NotBlank @Size(max = LONGEST) String messageId,
            @NotBlank @Size(max = LONGEST) String document,
            @NotBlank @Size(max = LONGEST) String sender,
            @Nullable CaseId caseId,
            @NotNull ObjectNode content) {

        /** Never shows what was said of a person. */
        @Override
        public String toString() {
            return "Message[" + document + "]";
        }
    }

    /** Another try of a parked message, with what it lacked. */
    public record Retry(@Nullable CaseId caseId, @Nullable ObjectNode content) {

        /** Never shows what was said of a person. */
        @Override
        public String toString() {
            return "Retry[" + caseId + "]";
        }
    }
}
