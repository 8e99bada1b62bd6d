package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was heard from outside while a case ran, as far as the law looks at it.
 *
 * @param ownRates     since when the insured agrees to be paid by the competent institution's own rates (EU-25-6)
 * @param rates        what the institution of stay answered, one answer for each request at most
 * @param advances     what was paid ahead of the decision (EU-25-9)
 * @param examinations by doctors of our choice (EU-26-4)
 * @param extensions   of the S2 that the case is about or rests on (EU-26-5)
 * @param refusedBy    providers that did not accept that S2 (NL-S2-7)
 * @param laterBills   when each bill came in that was not in the application, by its id (NO-CLOCK-1)
 */
public record Correspondence(
        @Nullable LocalDate ownRates,
        List<StayRates> rates,
        List<Money> advances,
        List<Examination> examinations,
        List<Extension> extensions,
        List<String> refusedBy,
        Map<String, LocalDate> laterBills) {

    public static final Correspondence NONE =
            new Correspondence(null, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    public Correspondence {
        rates = List.copyOf(rates);
        advances = List.copyOf(advances);
        examinations = List.copyOf(examinations);
        extensions = List.copyOf(extensions);
        refusedBy = List.copyOf(refusedBy);
        laterBills = Map.copyOf(laterBills);
    }

    public Correspondence agreedOn(LocalDate day) {
        return new Correspondence(day, rates, advances, examinations, extensions, refusedBy, laterBills);
    }

    public Correspondence with(StayRates answer) {
        return new Correspondence(
                ownRates, Lists.plus(rates, answer), advances, examinations, extensions, refusedBy, laterBills);
    }

    public Correspondence withAdvance(Money amount) {
        return new Correspondence(
                ownRates, rates, Lists.plus(advances, amount), examinations, extensions, refusedBy, laterBills);
    }

    public Correspondence withExaminations(List<Examination> others) {
        return new Correspondence(ownRates, rates, advances, others, extensions, refusedBy, laterBills);
    }

    public Correspondence withExtensions(List<Extension> others) {
        return new Correspondence(ownRates, rates, advances, examinations, others, refusedBy, laterBills);
    }

    public Correspondence notAcceptedBy(String provider) {
        return new Correspondence(
                ownRates, rates, advances, examinations, extensions, Lists.plus(refusedBy, provider), laterBills);
    }

    /** A bill joined the claim. */
    public Correspondence withBill(String invoiceId, LocalDate cameIn) {
        var bills = new HashMap<>(laterBills);
        bills.put(invoiceId, cameIn);
        return new Correspondence(ownRates, rates, advances, examinations, extensions, refusedBy, bills);
    }

    /** When this bill came in; empty for one that the application held. */
    public Optional<LocalDate> cameIn(String invoiceId) {
        return Optional.ofNullable(laterBills.get(invoiceId));
    }

    /** What a claim was told itself, and of the S2 that it rests on. */
    public Correspondence restingOn(Correspondence s2) {
        return new Correspondence(ownRates, rates, advances, examinations, s2.extensions, s2.refusedBy, laterBills);
    }

    /** The last answer on an invoice that names a rate for it. */
    public Optional<Money> rateOf(String invoiceId) {
        return rates.stream().flatMap(r -> r.of(invoiceId).stream()).reduce((_, last) -> last);
    }

    /** Whether the last answer says that the state of stay knows no reimbursement (EU-25-7). */
    public boolean noReimbursementThere() {
        return !rates.isEmpty() && !rates.getLast().reimburses();
    }

    /** Until when the S2 of a decision was extended, by the last grant. */
    public Optional<LocalDate> extendedUntil(DecisionId decision) {
        return extensions.stream()
                .filter(e -> e.decision().equals(decision))
                .map(Extension::validUntil)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last);
    }
}
