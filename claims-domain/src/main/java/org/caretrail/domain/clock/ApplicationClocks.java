package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.LegalClock;

/** What the office owes the applicant at once and after a while (NO-CLOCK-6, -7). A decision tells more than either. */
final class ApplicationClocks {

    private ApplicationClocks() {}

    static Stream<CaseClock> of(LawOfCase law, LocalDate today) {
        var received = law.file().application().receivedOn();
        return Stream.of(
                        clock(ClockKind.ACKNOWLEDGEMENT, law.law().acknowledgement(received, law.book()), law, today),
                        clock(ClockKind.INTERIM_REPLY, law.law().interimReply(received, law.book()), law, today))
                .flatMap(Optional::stream);
    }

    private static Optional<CaseClock> clock(
            ClockKind kind, Optional<LegalClock> term, LawOfCase law, LocalDate today) {
        return term.map(t -> {
            var told = DecidedOn.orEnded(t.startedOn(), law.file());
            return CaseClock.of(kind, "", t, CaseClock.state(t, told, today));
        });
    }
}
