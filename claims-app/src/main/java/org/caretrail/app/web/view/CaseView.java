package org.caretrail.app.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Representative;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A case, as clients see it: what was submitted, without the identity number, and where it stands.
 *
 * @param erased  absent while the case has its person
 * @param dossier absent in lists
 * @param grants  the stages of a notification as they were decided
 * @param uses    what claims take up of them
 */
public record CaseView(
        CaseId caseId,
        String caseNumber,
        CaseType type,
        Scheme scheme,
        Status status,
        PersonId personId,
        long version,
        @Nullable String assignee,
        @Nullable LocalDate suspendedOn,
        @Nullable ReferralView referral,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ErasedView erased,
        LocalDate receivedOn,
        Channel channel,
        PersonalData<Person> person,
        @Nullable PersonalData<Representative> representative,
        Care care,
        @JsonUnwrapped Request request,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DossierView dossier,
        List<ClockView> clocks,
        List<DecisionView> decisions,
        @Nullable ProposedView proposal,
        @Nullable S2View s2,
        List<GrantView> grants,
        List<UseView> uses,
        List<ComplaintView> complaints,
        List<AppealView> appeals,
        CorrespondenceView correspondence,
        @Nullable TravelView travelCosts,
        List<SettlementView> settlements,
        List<PaymentView> payments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OverpaymentView overpayment,
        List<LetterView> letters,
        List<RelatedView> related) {}
