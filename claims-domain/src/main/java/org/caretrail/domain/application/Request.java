package org.caretrail.domain.application;

import java.util.List;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What one case type asks for, beside what all applications hold. */
public sealed interface Request {

    CaseType type();

    /** A binding statement beforehand of what will be covered (Norway: forhåndstilsagn). */
    record NotificationRequest(@Nullable Money estimate, List<Stage> stages) implements Request {

        public NotificationRequest {
            stages = List.copyOf(stages);
        }

        @Override
        public CaseType type() {
            return CaseType.PRIOR_NOTIFICATION;
        }
    }

    /** Permission to travel for care at the institution's cost (regulation 883/2004 art. 20). */
    record AuthorisationRequest(
            @Nullable Money estimate,
            @Nullable Through through,
            @Nullable ResidenceStatement statement) implements Request {

        @Override
        public CaseType type() {
            return CaseType.S2_AUTHORISATION;
        }
    }

    /**
     * Money back for care already paid.
     *
     * @param priorNotification the notification that the claim uses
     * @param s2Authorisation   the S2 that the claim rests on
     */
    record ClaimRequest(
            List<Invoice> invoices,
            @Nullable CaseId priorNotification,
            @Nullable CaseId s2Authorisation,
            @Nullable PersonalData<BankAccount> payTo,
            @Nullable PersonalData<Journey> travel)
            implements Request {

        public ClaimRequest {
            invoices = Lists.orEmpty(invoices);
        }

        public ClaimRequest with(Invoice invoice) {
            return new ClaimRequest(Lists.plus(invoices, invoice), priorNotification, s2Authorisation, payTo, travel);
        }

        @Override
        public CaseType type() {
            return CaseType.REIMBURSEMENT_CLAIM;
        }
    }
}
