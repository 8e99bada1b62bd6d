package org.caretrail.domain.carecase;

import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.AnswerTerm;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.shared.Act;

/** EU-26-2: begins the term after which silence is a grant, with the application, or anew where a correction moves it. */
final class Silence {

    private Silence() {}

    /** @param setting the case as the step leaves it; empty where its term is already the one that the law sets */
    static Optional<DeemedGrantTermBegan> begins(Act act, Setting setting) {
        var file = setting.file();
        var application = file.application();
        var before = file.silence();
        return setting.law()
                .answerTerm(setting.factsOn(application.receivedOn()), setting.book())
                .filter(_ -> file.decisions().taken().isEmpty() && file.undecided())
                .filter(term -> before == null || before.ended() || !sameDays(before.began(), term.clock()))
                .map(term -> began(term, act, file));
    }

    /** The case may rest by then, or have rested: an application that turns out to have been forwarded already was. */
    private static DeemedGrantTermBegan began(AnswerTerm term, Act act, CaseFile file) {
        var clock = term.clock();
        var rested = file.course().restedSince(clock.startedOn(), clock.dueOn());
        var over = rested.since() == null && act.today().isAfter(clock.dueOn().plusDays(rested.days()));
        return new DeemedGrantTermBegan(
                file.caseId(),
                act.on(),
                file.application().scheme(),
                clock,
                term.row(),
                over,
                file.course().rests().isEmpty() ? null : rested);
    }

    private static boolean sameDays(LegalClock one, LegalClock other) {
        return one.startedOn().equals(other.startedOn()) && one.dueOn().equals(other.dueOn());
    }
}
