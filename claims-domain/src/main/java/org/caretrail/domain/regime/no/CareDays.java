package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.regime.CaseFacts;

/** The days of care that a case names: of a claim its invoice lines', and otherwise the planned first day. */
final class CareDays {

    private CareDays() {}

    /** In order, each once; empty while nobody has said when. */
    static List<LocalDate> of(CaseFacts facts) {
        var days = ClaimLine.of(facts).stream()
                .flatMap(line -> Stream.ofNullable(line.careOn()))
                .sorted()
                .distinct()
                .toList();
        var from = facts.application().care().from();
        return days.isEmpty() && from != null ? List.of(from) : days;
    }

    static Optional<LocalDate> first(CaseFacts facts) {
        return Stream.concat(Stream.ofNullable(facts.application().care().from()), of(facts).stream())
                .min(LocalDate::compareTo);
    }

    static Optional<LocalDate> last(CaseFacts facts) {
        return Stream.concat(Stream.ofNullable(facts.application().care().to()), of(facts).stream())
                .max(LocalDate::compareTo);
    }
}
