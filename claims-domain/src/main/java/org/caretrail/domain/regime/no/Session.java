package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What has one price and one user fee: the care of one kind on one day, or a whole stay in hospital.
 *
 * @param until the last day; of a stay the day of discharge
 * @param cost  of its eligible lines, in the scheme's currency
 */
record Session(LocalDate from, LocalDate until, @Nullable CareKind kind, Money cost) {

    /** In order of days. Lines without a day of care belong to none. */
    static List<Session> of(CaseFacts facts, Collection<ConvertedLine> lines) {
        var care = facts.application().care();
        var currency = facts.scheme().currency();
        return lines.stream()
                .filter(l -> l.line().careOn() != null)
                .collect(Collectors.groupingBy(
                        l -> empty(l.line(), care, Money.zero(currency)),
                        LinkedHashMap::new,
                        Collectors.mapping(ConvertedLine::cost, Collectors.toList())))
                .entrySet()
                .stream()
                .map(e -> e.getKey().costing(Money.sum(e.getValue(), currency)))
                .sorted((a, b) -> a.from.compareTo(b.from))
                .toList();
    }

    /** What points and steps call it. */
    String name() {
        return kind == null ? from.toString() : from + " " + kind;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Laboratory and radiology are priced per procedure, outside the diagnosis related groups (NO-AMOUNT-6). */
    boolean pricedPerProcedure() {
        return kind == CareKind.LABORATORY || kind == CareKind.RADIOLOGY;
    }

    boolean inpatient() {
        return kind == CareKind.INPATIENT;
    }

    private Session costing(Money total) {
        return new Session(from, until, kind, total);
    }

    private static Session empty(ClaimLine line, Care care, Money nothing) {
        var day = Objects.requireNonNull(line.careOn());
        var admitted = care.from();
        var discharged = care.to();
        var duringStay = line.kind() == CareKind.INPATIENT
                && admitted != null
                && discharged != null
                && !day.isBefore(admitted)
                && !day.isAfter(discharged);
        return duringStay
                ? new Session(
                        Objects.requireNonNull(admitted), Objects.requireNonNull(discharged), line.kind(), nothing)
                : new Session(day, day, line.kind(), nothing);
    }
}
