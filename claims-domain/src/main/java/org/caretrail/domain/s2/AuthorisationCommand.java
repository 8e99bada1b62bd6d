package org.caretrail.domain.s2;

import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;

/** Commands to an authorisation alone. */
public sealed interface AuthorisationCommand extends CaseCommand {

    record RequestAuthorisation(
            CaseId caseId, Act act, String caseNumber, Application application, AuthorisationRequest request)
            implements AuthorisationCommand {}

    /** The term may be over without an answer (EU-26-2): if it is, silence becomes a grant. */
    record DeemGranted(CaseId caseId, Act act) implements AuthorisationCommand {}
}
