package org.caretrail.domain.carecase;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.shared.Act;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms again that the events of a case hold, when the case has rested or the law may say something else of them
 * now. What comes out as before stays without an event, so that it may be asked any number of times. A term that the law no
 * longer has runs on as it was begun.
 */
public final class Recounting {

    private Recounting() {}

    /** This event, and the terms that it moves. */
    static List<CaseEvent> after(CaseEvent event, Act act, Setting setting) {
        var then = setting.after(List.of(event));
        return Stream.concat(Stream.of(event), anew(act, then).stream()).toList();
    }

    /** The terms whose last day is another by the law of this setting. */
    public static List<CaseEvent> anew(Act act, Setting setting) {
        var file = setting.file();
        if (file.ended()) {
            return List.of();
        }
        return Stream.of(
                        Silence.begins(act, setting).stream(),
                        processing(setting).flatMap(is -> moved(file.dossier().clock(), is, null, act, file)),
                        file.remedies().complaints().stream()
                                .filter(Complaint::open)
                                .flatMap(c -> answer(c, setting)
                                        .flatMap(is -> moved(c.answerBy(), is, c.complaintId(), act, file))))
                .<CaseEvent>flatMap(events -> events)
                .toList();
    }

    private static Stream<LegalClock> processing(Setting setting) {
        var file = setting.file();
        var clock = file.dossier().clock();
        if (clock == null || !file.undecided()) {
            return Stream.empty();
        }
        var law = setting.law();
        var start = clock.startedOn();
        return law
                .processing(start, setting.book())
                .map(term ->
                        term.until(file.course().lastDay(start, term.dueOn(), day -> law.end(day, setting.book()))))
                .stream();
    }

    private static Stream<LegalClock> answer(Complaint complaint, Setting setting) {
        return setting.remedies().answerTerm(complaint.receivedOn(), complaint.longer(), setting.book()).stream();
    }

    private static Stream<TermRecounted> moved(
            @Nullable LegalClock was, LegalClock is, @Nullable String complaint, Act act, CaseFile file) {
        return was == null || was.dueOn().equals(is.dueOn())
                ? Stream.empty()
                : Stream.of(new TermRecounted(file.caseId(), act.on(), was, is, complaint));
    }
}
