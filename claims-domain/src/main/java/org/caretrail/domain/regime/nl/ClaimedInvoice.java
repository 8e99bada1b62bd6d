package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.regime.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as the law looks at it: the lines that count, the days of care, what care it was.
 *
 * @param onTop whether supplementary cover looks at it, for which what the basic insurance does not pay may count
 */
record ClaimedInvoice(Invoice invoice, CaseFacts facts, boolean onTop) {

    static Stream<ClaimedInvoice> all(CaseFacts facts) {
        return facts.claim().invoices().stream().map(i -> new ClaimedInvoice(i, facts, false));
    }

    ClaimedInvoice under(Basis basis) {
        return new ClaimedInvoice(invoice, facts, basis == Basis.SUPPLEMENTARY);
    }

    String id() {
        return invoice.invoiceId();
    }

    /** The lines that nobody found ineligible, nor another claim's. */
    List<InvoiceLine> lines() {
        return judgedEligible()
                .filter(line -> !ClaimedOnce.elsewhere(line.lineId(), facts))
                .filter(line -> onTop || !BesideTreatment.settledAgainst(line, facts))
                .toList();
    }

    Stream<InvoiceLine> judgedEligible() {
        return invoice.lines().stream().filter(this::eligible);
    }

    /** The days of care that the lines name, in order; else the first day of the case's care. */
    List<LocalDate> careDays() {
        var named = namedDays().sorted().distinct().toList();
        return named.isEmpty() ? List.of(facts.careDay()) : named;
    }

    /** The days on which the stay began and ended, as far as they are known; none where no line is for a stay. */
    List<LocalDate> stay() {
        var care = facts.application().care();
        return lines().stream().anyMatch(this::ofStay)
                ? Stream.of(care.from(), care.to()).filter(Objects::nonNull).toList()
                : List.of();
    }

    LocalDate careDay() {
        return careDays().getFirst();
    }

    /** Whether any day of care is known at all. */
    boolean dated() {
        return facts.application().care().from() != null
                || namedDays().findAny().isPresent();
    }

    boolean secondOpinion() {
        return lines().stream().anyMatch(l -> kindOf(l) == CareKind.SECOND_OPINION);
    }

    boolean medicine() {
        return lines().stream().anyMatch(l -> kindOf(l) == CareKind.MEDICINE || l.category() == LineCategory.MEDICINE);
    }

    /** Whether it holds travel, lodging or a companion, beside or instead of the treatment. */
    boolean aroundTreatment() {
        return lines().stream().anyMatch(BesideTreatment::travelOrStay);
    }

    /** Whether it holds nothing else. */
    boolean onlyAroundTreatment() {
        return lines().stream().allMatch(BesideTreatment::travelOrStay);
    }

    /** The care products that price it: those of its sessions, else the one of the assessment. */
    List<CareProduct> products() {
        var price = facts.assessment().price();
        if (price == null) {
            return List.of();
        }
        var sessions = price.episodes().stream()
                .flatMap(e -> session(e).stream())
                .distinct()
                .toList();
        return sessions.isEmpty() ? whole(price.careProduct()) : sessions;
    }

    private List<CareProduct> whole(@Nullable String code) {
        return code == null
                ? List.of()
                : List.of(new CareProduct(code, careDay().getYear(), null));
    }

    private Optional<CareProduct> session(Episode episode) {
        var on = episode.careOn();
        var code = episode.careProduct();
        return on == null
                        || code == null
                        || on.isBefore(careDay())
                        || on.isAfter(careDays().getLast())
                ? Optional.empty()
                : Optional.of(new CareProduct(code, on.getYear(), on));
    }

    private Stream<LocalDate> namedDays() {
        return lines().stream().flatMap(l -> Stream.ofNullable(l.careOn()));
    }

    private boolean eligible(InvoiceLine line) {
        return !BesideTreatment.neverCounts(line)
                && facts.assessment()
                        .line(line.lineId())
                        .map(LineJudgement::eligible)
                        .orElse(true);
    }

    private boolean ofStay(InvoiceLine line) {
        return line.category() == LineCategory.STAY || kindOf(line) == CareKind.INPATIENT;
    }

    private @Nullable CareKind kindOf(InvoiceLine line) {
        return line.kind() == null ? facts.application().care().kind() : line.kind();
    }
}
