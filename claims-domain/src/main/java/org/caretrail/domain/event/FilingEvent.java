package org.caretrail.domain.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What people put right in the file of a case, and what they write down in it. */
public sealed interface FilingEvent extends CaseEvent {

    /**
     * One place of the application was recorded wrongly. What is right holds from now on; decisions taken before keep the
     * facts that they were taken on.
     *
     * @param pointer     the place, as a JSON pointer into the application
     * @param was         what stood there, as JSON; null: nothing
     * @param is          what is right; null: nothing
     * @param application the whole as it then reads
     */
    record ApplicationCorrected(
            CaseId caseId,
            LocalDate happenedOn,
            String pointer,
            @Nullable PersonalData<String> was,
            @Nullable PersonalData<String> is,
            Application application,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
            @JsonSubTypes({
                @JsonSubTypes.Type(value = NotificationRequest.class, name = "PRIOR_NOTIFICATION"),
                @JsonSubTypes.Type(value = AuthorisationRequest.class, name = "S2_AUTHORISATION"),
                @JsonSubTypes.Type(value = ClaimRequest.class, name = "REIMBURSEMENT_CLAIM")
            })
            Request request,

            PersonalData<String> reasons)
            implements FilingEvent {}

    /**
     * The person changed insurer. Care from that day on is judged under the new policy; what the old insurer authorised or
     * consented to survives for its validity (NL-S2-5, Zvw art. 14(5)).
     *
     * @param from       the first day with the new insurer
     * @param holdsUntil the last day of what survives in this case; null: nothing does
     */
    record InsurerChanged(
            CaseId caseId,
            LocalDate happenedOn,
            LocalDate from,
            PersonalData<Insurance> insurance,
            @Nullable LocalDate holdsUntil)
            implements FilingEvent {}

    /** Something that colleagues should know. It decides nothing. */
    record NoteAdded(CaseId caseId, LocalDate happenedOn, PersonalData<String> text) implements FilingEvent {}
}
