package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.caretrail.domain.assessment.Stay;

/**
 * NL-POLICY-3: days of stay counted together since the last interruption, each day once.
 *
 * @param stays        in any order, wherever they were
 * @param longestBreak days between two stays that do not interrupt yet, and do not count; a longer break starts a new count
 */
record StayCount(List<Stay> stays, long longestBreak) {

    StayCount {
        stays = stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
    }

    /** How many days are counted at the end of a day. */
    long on(LocalDate day) {
        var counted = 0L;
        var last = LocalDate.MIN;
        for (var stay : stays) {
            if (stay.from().isAfter(day)) {
                break;
            }
            var to = stay.to().isBefore(day) ? stay.to() : day;
            var from = stay.from().isAfter(last) ? stay.from() : last.plusDays(1);
            counted = interrupted(last, from) ? 0 : counted;
            if (!to.isBefore(from)) {
                counted += ChronoUnit.DAYS.between(from, to) + 1;
                last = to;
            }
        }
        return counted;
    }

    private boolean interrupted(LocalDate last, LocalDate from) {
        return last.isBefore(from.minusDays(longestBreak + 1));
    }
}
