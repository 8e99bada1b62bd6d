package org.caretrail.domain.s2;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.carecase.Opening;
import org.caretrail.domain.casefile.DeemedGrantTerm;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerCostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerExtension;
import org.caretrail.domain.s2.AuthorisationCommand.DeemGranted;
import org.caretrail.domain.s2.AuthorisationCommand.GivePolicyConsent;
import org.caretrail.domain.s2.AuthorisationCommand.OrderExamination;
import org.caretrail.domain.s2.AuthorisationCommand.RecordCostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.RecordNonAcceptance;
import org.caretrail.domain.s2.AuthorisationCommand.RecordResidenceDecision;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExamination;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExtension;
import org.caretrail.domain.s2.AuthorisationCommand.RequestAuthorisation;
import org.caretrail.domain.s2.AuthorisationCommand.TellResidenceInstitution;
import org.jspecify.annotations.Nullable;

/**
 * Permission to travel for care at the competent institution's cost, with the document S2 that the provider treats the
 * holder on (regulation 883/2004 art. 20).
 */
public class S2Authorisation extends CareCase {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RequestAuthorisation c, Regimes regimes, OtherCases others) {
        var requested =
                new AuthorisationRequested(c.caseId(), c.act().on(), c.caseNumber(), c.application(), c.request());
        apply(Opening.open(requested, c.act(), regimes, others));
    }

    /** Answers with the moment at which to ask again, where the term still runs. */
    @CommandHandler
    @Nullable
    Instant handle(DeemGranted c) {
        apply(DeemedGrantDecisions.decide(c, file()));
        return Optional.ofNullable(file().silence())
                .flatMap(DeemedGrantTerm::actsAt)
                .orElse(null);
    }

    @CommandHandler
    void handle(RecordResidenceDecision c, Regimes regimes, OtherCases others) {
        apply(ResidenceDecisions.record(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(TellResidenceInstitution c) {
        apply(ResidenceDecisions.tell(c, file()));
    }

    @CommandHandler
    void handle(OrderExamination c) {
        apply(ExaminationDecisions.order(c, file()));
    }

    @CommandHandler
    void handle(ReportExamination c) {
        apply(ExaminationDecisions.report(c, file()));
    }

    @CommandHandler
    void handle(ReportExtension c) {
        apply(ExtensionDecisions.report(c, file()));
    }

    @CommandHandler
    void handle(AnswerExtension c) {
        apply(ExtensionDecisions.answer(c, file()));
    }

    @CommandHandler
    void handle(GivePolicyConsent c, Regimes regimes, OtherCases others) {
        apply(ConsentDecisions.give(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RecordCostClaim c) {
        apply(CostClaimDecisions.record(c, file()));
    }

    @CommandHandler
    void handle(AnswerCostClaim c) {
        apply(CostClaimDecisions.answer(c, file()));
    }

    @CommandHandler
    void handle(RecordNonAcceptance c) {
        apply(ExtensionDecisions.notAccepted(c, file()));
    }
}
