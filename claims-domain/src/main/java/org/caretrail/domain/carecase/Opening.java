package org.caretrail.domain.carecase;

import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Registers an application of any type. What the law says of it never turns it away: a late application, or one to the
 * wrong scheme, is registered, and its proposal refuses it with the right route.
 */
public final class Opening {

    private Opening() {}

    public static List<CaseEvent> open(ApplicationEvent applied, Act act, Regimes regimes, OtherCases others) {
        Refusal.unlessPast(act);
        var application = applied.application();
        var type = applied.request().type();
        Refusal.when(
                regimes.law(application.scheme(), type).isEmpty(),
                Reason.SCHEME_KNOWS_NO_SUCH_CASE,
                "/scheme",
                application.scheme() + " knows no " + type);
        unlessOfThisPerson(applied.request(), application.personId(), others);
        VoluntaryDeductible.unlessOffered(application, act.on(), regimes);
        var opened = new Setting(CaseFile.opened(applied), regimes, others);
        var events = new ArrayList<CaseEvent>(List.of(applied));
        Silence.begins(act, opened).ifPresent(events::add);
        return opened.withCompleteness(act, events.toArray(CaseEvent[]::new));
    }

    /** A claim rests on cases of its own person only. */
    static void unlessOfThisPerson(Request request, PersonId person, OtherCases others) {
        if (request instanceof ClaimRequest claim) {
            unlessOf(person, claim.priorNotification(), CaseType.PRIOR_NOTIFICATION, "/priorNotification", others);
            unlessOf(person, claim.s2Authorisation(), CaseType.S2_AUTHORISATION, "/s2Authorisation", others);
        }
    }

    private static void unlessOf(
            PersonId person, @Nullable CaseId named, CaseType type, String pointer, OtherCases others) {
        if (named == null) {
            return;
        }
        var found = others.find(named)
                .filter(f -> f.request().type() == type && f.personId().equals(person));
        Refusal.when(
                found.isEmpty(), Reason.UNKNOWN_RELATED_CASE, pointer, "this person has no " + type + " of that id");
    }
}
