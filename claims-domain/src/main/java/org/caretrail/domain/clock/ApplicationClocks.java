package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.letter.LetterKind;

/**
 * What the office owes the applicant at once and after a while (NO-CLOCK-6, -7). A letter that came back has told nothing; a
 * decision tells more than either.
 */
final class ApplicationClocks {

    private ApplicationClocks() {}

    static Stream<CaseClock> of(LawOfCase law, LocalDate today) {
        var received = law.file().application().receivedOn();
        return Stream.concat(owed(received, law, today), applied(received, law, today));
    }

    /** Whether it was applied for in time: met or missed on the day on which it was (NO-CLOCK-1, -2, -3, -12). */
    private static Stream<CaseClock> applied(LocalDate received, LawOfCase law, LocalDate today) {
        var facts = law.file().facts(received, _ -> Optional.empty());
        return law.law().applicationTerms(facts, law.book()).stream()
                .map(t -> CaseClock.of(
                        ClockKind.APPLICATION, t.about(), t.clock(), CaseClock.state(t.clock(), t.appliedOn(), today)));
    }

    private static Stream<CaseClock> owed(LocalDate received, LawOfCase law, LocalDate today) {
        return Stream.of(
                        law.law()
                                .acknowledgement(received, law.book())
                                .map(t -> clock(ClockKind.ACKNOWLEDGEMENT, LetterKind.ACKNOWLEDGEMENT, t, law, today)),
                        law.law()
                                .interimReply(received, law.book())
                                .map(t -> clock(ClockKind.INTERIM_REPLY, LetterKind.INTERIM_REPLY, t, law, today)))
                .flatMap(Optional::stream);
    }

    private static CaseClock clock(ClockKind kind, LetterKind letter, LegalClock term, LawOfCase law, LocalDate today) {
        var letters = law.file().letters().all().stream()
                .filter(l -> l.sent().kind() == letter && l.failedOn() == null)
                .map(l -> l.sent().happenedOn());
        var told = Stream.concat(letters, Stream.ofNullable(DecidedOn.orEnded(term.startedOn(), law.file())))
                .min(LocalDate::compareTo)
                .orElse(null);
        return CaseClock.of(kind, "", term, CaseClock.state(term, told, today));
    }
}
