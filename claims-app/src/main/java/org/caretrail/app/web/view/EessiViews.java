package org.caretrail.app.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caretrail.app.integration.eessi.EessiDocument;
import org.caretrail.app.store.EessiMessages.Message;
import org.caretrail.app.store.EessiMessages.State;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Messages of other institutions, and to them. */
public final class EessiViews {

    private EessiViews() {}

    /**
     * What became of a message.
     *
     * @param content  as it is kept, without any identity number
     * @param reasons  why it is parked
     * @param personId whom it speaks of; null while that is not known
     */
    public record MessageView(
            String messageId,
            String document,
            String sender,
            State state,
            List<String> reasons,
            @Nullable CaseId caseId,
            @Nullable PersonId personId,
            Instant receivedAt,
            @Nullable Instant settledAt,
            JsonNode content) {

        public static MessageView of(Message m, JsonNode content) {
            return new MessageView(
                    m.messageId(),
                    m.document(),
                    m.sender(),
                    m.state(),
                    m.reasons(),
                    m.caseId(),
                    m.personId(),
                    m.receivedAt(),
                    m.settledAt(),
                    content);
        }
    }

    /** What a case tells another institution, by the fields of the document. */
    public record OutgoingView(EessiDocument document, CaseId caseId, Map<String, Object> content) {}
}
