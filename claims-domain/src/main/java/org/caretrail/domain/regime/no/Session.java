package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Worksheet;
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
    static List<Session> of(Worksheet sheet, Collection<ConvertedLine> lines) {
        var currency = sheet.facts().scheme().currency();
        return lines.stream()
                .filter(l -> l.line().careOn() != null)
                .collect(Collectors.groupingBy(
                        l -> empty(sheet, l.line()),
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

    private static Session empty(Worksheet sheet, ClaimLine line) {
        var day = Objects.requireNonNull(line.careOn());
        var care = sheet.facts().application().care();
        var nothing = Money.zero(sheet.facts().scheme().currency());
        return ofTheStay(sheet, line, care)
                ? new Session(
                        Objects.requireNonNull(care.from()),
                        Objects.requireNonNull(care.to()),
                        CareKind.INPATIENT,
                        nothing)
                : new Session(day, day, line.kind(), nothing);
    }

    /** What is done during a stay is a part of it; on its first and its last day a person says whether it was. */
    private static boolean ofTheStay(Worksheet sheet, ClaimLine line, Care care) {
        return line.duringStay(care)
                && (!line.onTheEdgeOf(care)
                        || sheet.add(Finding.open(
                                        "NO-FEE-6",
                                        Versions.UNDATED,
                                        line.name(),
                                        "care on the day of admission or discharge: that it is a part of the stay, which has one"
                                                + " price and no user fee"))
                                .met());
    }
}
