package org.caretrail.domain.errand;

import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;

/**
 * From an application to its decision: it is acknowledged, what is missing is asked for and reminded of, and who waits long
 * is told so. When the term given for an answer is over the case is a person's, who decides on what is there.
 */
final class ApplicationProcess {

    static final Set<ErrandKind> KINDS = Set.of(
            ErrandKind.ACKNOWLEDGE,
            ErrandKind.ASK,
            ErrandKind.SEND_REQUEST,
            ErrandKind.REMIND,
            ErrandKind.INTERIM_REPLY);

    private ApplicationProcess() {}

    static Stream<Errand> of(LawOfCase law) {
        var file = law.file();
        if (file.ended() || !file.undecided()) {
            return Stream.of();
        }
        var table = new ErrandTable(law);
        var first = file.decisions().taken().isEmpty() ? told(law, table) : Stream.<Errand>of();
        return rests(file)
                ? first
                : Stream.of(first, asked(law, table), requested(law, table)).flatMap(e -> e);
    }

    /** NO-CLOCK-6 and -7 run on while the case rests. */
    private static Stream<Errand> told(LawOfCase law, ErrandTable table) {
        var file = law.file();
        var received = file.application().receivedOn();
        var acknowledged = file.letters().sent(LetterKind.ACKNOWLEDGEMENT)
                ? Stream.<Errand>of()
                : table.after(ErrandKind.ACKNOWLEDGE, "", received);
        var interim = file.letters().sent(LetterKind.INTERIM_REPLY)
                ? Stream.<Errand>of()
                : law.law().interimReply(received, law.book()).stream()
                        .flatMap(term -> table.before(ErrandKind.INTERIM_REPLY, "", received, term.dueOn()));
        return Stream.concat(acknowledged, interim);
    }

    private static Stream<Errand> asked(LawOfCase law, ErrandTable table) {
        var since = law.file().openSince();
        return table.term(ErrandKind.ASK, since).isPresent() && Lacking.of(law).any()
                ? table.after(ErrandKind.ASK, "", since)
                : Stream.of();
    }

    /** The letter of the last request of each kind, and one reminder of it. */
    private static Stream<Errand> requested(LawOfCase law, ErrandTable table) {
        var file = law.file();
        return Asked.last(file).stream()
                .flatMap(asked -> Stream.concat(
                        asked.written() ? Stream.of() : table.after(ErrandKind.SEND_REQUEST, asked.about(), asked.on()),
                        asked.awaited() ? reminder(asked, file, table) : Stream.of()));
    }

    private static Stream<Errand> reminder(Asked asked, CaseFile file, ErrandTable table) {
        return table.before(ErrandKind.REMIND, asked.about(), asked.on(), asked.dueOn())
                .filter(e -> e.on().isAfter(asked.on()))
                .filter(e -> file.letters().since(e.on(), LetterKind.REMINDER) == 0);
    }

    private static boolean rests(CaseFile file) {
        return file.course().suspendedOn() != null || file.decisions().pending() != null;
    }
}
