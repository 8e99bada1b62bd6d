package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.regime.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * An invoice line with its invoice; what the line leaves out is that of the case's care.
 *
 * @param careOn the day of care; null while neither the line nor the case names one
 * @param kind   the kind of care; null likewise
 */
record ClaimLine(
        Invoice invoice,
        InvoiceLine line,
        @Nullable LocalDate careOn,
        @Nullable CareKind kind) {

    private static final Set<CareKind> PART_OF_A_STAY =
            Set.of(CareKind.DAY, CareKind.OUTPATIENT, CareKind.RADIOLOGY, CareKind.LABORATORY);

    /** Every line of a claim, in the order of its invoices; none in another case. */
    static List<ClaimLine> of(CaseFacts facts) {
        if (!(facts.request() instanceof ClaimRequest claim)) {
            return List.of();
        }
        var care = facts.application().care();
        return claim.invoices().stream()
                .flatMap(invoice -> invoice.lines().stream()
                        .map(line -> new ClaimLine(
                                invoice,
                                line,
                                line.careOn() == null ? care.from() : line.careOn(),
                                line.kind() == null ? care.kind() : line.kind())))
                .toList();
    }

    /** A line of a stay in hospital that names no day of its own: it may be for any of them. */
    boolean ofSomeDayOfStay() {
        return line.careOn() == null && kind == CareKind.INPATIENT;
    }

    /** NO-FEE-6: whether the care was given on a day of the stay in hospital that the case is about, and as a part of such care. */
    boolean duringStay(Care care) {
        var admitted = care.from();
        var discharged = care.to();
        return careOn != null
                && admitted != null
                && discharged != null
                && !careOn.isBefore(admitted)
                && !careOn.isAfter(discharged)
                && (kind == CareKind.INPATIENT
                        || (care.kind() == CareKind.INPATIENT && kind != null && PART_OF_A_STAY.contains(kind)));
    }

    /** Whether such care may as well have been given before admission or after discharge. */
    boolean onTheEdgeOf(Care stay) {
        return kind != CareKind.INPATIENT && careOn != null && (careOn.equals(stay.from()) || careOn.equals(stay.to()));
    }

    /** How steps and points name this line. */
    String name() {
        return "line " + line.lineId();
    }
}
