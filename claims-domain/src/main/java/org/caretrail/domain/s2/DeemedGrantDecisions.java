package org.caretrail.domain.s2;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.carecase.Issuing;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.DeemedGrantTerm;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.DeemGranted;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * EU-26-2: lets silence become a grant, dated the day after the term's last, whenever the service got to it. Ordered too
 * early, twice, or when it is no longer due, it does nothing.
 */
final class DeemedGrantDecisions {

    /** Since when regulation (EU) 2016/679 applies. */
    private static final String GDPR = "2018-05-25";

    private DeemedGrantDecisions() {}

    static List<CaseEvent> decide(DeemGranted c, CaseFile file) {
        var term = file.silence();
        return term == null || !term.grantsOn(c.act().today())
                ? List.of()
                : granted(term, file, c.act().by());
    }

    private static List<CaseEvent> granted(DeemedGrantTerm term, CaseFile file, Actor by) {
        var decision = decision(term, file, by);
        var events = new ArrayList<CaseEvent>();
        events.add(new AuthorisationDeemedGranted(file.caseId(), term.grantedOn(), decision));
        Issuing.s2(decision, file).ifPresent(events::add);
        return events;
    }

    private static Decision decision(DeemedGrantTerm term, CaseFile file, Actor by) {
        var s2 = daysOfCare(file);
        var grant = new Proposal(
                Outcome.DEEMED_GRANTED,
                Amounts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                findings(term, s2),
                List.of(counted(term)));
        return new Decision(
                DecisionId.of(file.caseId(), file.decisions().taken().size() + 1),
                grant.outcome(),
                term.grantedOn(),
                by,
                null,
                null,
                grant.findings(),
                grant.steps(),
                grant.amounts(),
                grant.fees(),
                grant.uses(),
                grant.parts(),
                grant.stages(),
                s2,
                grant.citations(),
                List.of(term.row().table() + "@" + term.row().version()),
                null,
                null,
                grant.digest());
    }

    private static @Nullable S2Terms daysOfCare(CaseFile file) {
        var care = file.application().care();
        return care.from() == null || care.to() == null || care.to().isBefore(care.from())
                ? null
                : new S2Terms(care.from(), care.to(), null);
    }

    private static List<Finding> findings(DeemedGrantTerm term, @Nullable S2Terms s2) {
        var began = term.began();
        var silence = Finding.of(
                began.rule(),
                began.version(),
                "no answer within the term",
                true,
                "No answer came within the national term: the authorisation is deemed granted.",
                Fact.of("counted from", began.startedOn()),
                days(term),
                suspended(term),
                Fact.of("last day", term.lastDay()),
                Fact.of("row", row(term.row())));
        var nobody = Finding.of(
                "EU-GDPR-2",
                GDPR,
                "decided by nobody",
                true,
                "No machine decided: the law makes a grant of silence, and a person may look at it again.");
        return s2 != null
                ? List.of(silence, nobody)
                : List.of(
                        silence,
                        nobody,
                        Finding.of(
                                "EU-26-1",
                                began.version(),
                                "days of care",
                                false,
                                "An S2 names its first and its last day, which are not known: a person issues it."));
    }

    private static Step counted(DeemedGrantTerm term) {
        var began = term.began();
        return new Step(
                began.rule(),
                began.version(),
                "last day",
                List.of(Fact.of("counted from", began.startedOn()), days(term), suspended(term)),
                term.row(),
                term.lastDay().toString());
    }

    private static Fact days(DeemedGrantTerm term) {
        return Fact.of(
                "days", DAYS.between(term.began().startedOn(), term.began().dueOn()));
    }

    private static Fact suspended(DeemedGrantTerm term) {
        return Fact.of("suspended days", term.suspendedDays());
    }

    private static String row(RowRef row) {
        return row.table() + " " + row.key() + ", " + (row.unverified() ? "not verified: " : "") + row.source();
    }
}
