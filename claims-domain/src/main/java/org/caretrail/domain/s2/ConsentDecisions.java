package org.caretrail.domain.s2;

import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.event.AuthorisationEvent.PolicyConsentGiven;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.GivePolicyConsent;

/**
 * NL-S2-4: consent under the policy stands beside what is decided on the S2. It decides nothing of that, and an S2 that was
 * refused or granted decides nothing of it.
 */
final class ConsentDecisions {

    private static final String RULE = "NL-S2-4";

    private ConsentDecisions() {}

    static CaseEvent give(GivePolicyConsent c, Setting setting) {
        setting.unlessEnded();
        Refusal.when(!setting.law().underPolicy(), Reason.WRONG_CASE_TYPE, "the scheme of this case knows no policies");
        Refusal.unlessDatedWell(c.act(), setting.file().application().receivedOn(), "receipt");
        var care = setting.file().application().care();
        var from = c.validFrom() == null ? care.from() : c.validFrom();
        var until = c.validUntil() == null ? care.to() : c.validUntil();
        if (from == null || until == null || until.isBefore(from)) {
            throw new Refusal(
                    Reason.VALIDITY_MISSING, RULE, "/validUntil", "a consent names its first and its last day");
        }
        return new PolicyConsentGiven(
                c.caseId(), c.act().on(), from, until, c.act().by(), c.reasons());
    }
}
