package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.regime.CaseFacts;

/**
 * The days of care that a case names: of a claim its invoice lines', and otherwise the planned first day; of a stay in hospital
 * its first and its last as well.
 */
final class CareDays {

    private CareDays() {}

    /** In order, each once; empty while nobody has said when. */
    static List<LocalDate> of(CaseFacts facts) {
        var care = facts.application().care();
        var lines = ClaimLine.of(facts);
        var named = lines.stream().map(ClaimLine::careOn);
        var ends = inHospital(care, lines) ? Stream.of(care.from(), care.to()) : Stream.<LocalDate>empty();
        var days = Stream.concat(named, ends)
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .toList();
        var from = care.from();
        return days.isEmpty() && from != null ? List.of(from) : days;
    }

    private static boolean inHospital(Care care, List<ClaimLine> lines) {
        return Stream.concat(Stream.of(care).map(Care::kind), lines.stream().map(ClaimLine::kind))
                .anyMatch(kind -> kind == CareKind.INPATIENT);
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
