package org.caretrail.domain.carecase;

import java.util.Optional;
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
                .filter(_ -> file.decisions().taken().isEmpty())
                .filter(term -> before == null
                        || before.ended()
                        || !before.began().startedOn().equals(term.clock().startedOn()))
                .map(term -> new DeemedGrantTermBegan(
                        file.caseId(),
                        act.on(),
                        application.scheme(),
                        term.clock(),
                        term.row(),
                        act.today().isAfter(term.clock().dueOn())));
    }
}
