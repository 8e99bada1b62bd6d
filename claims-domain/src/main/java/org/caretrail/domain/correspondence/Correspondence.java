package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import java.util.List;
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
 * @param later        what was claimed after the application
 * @param coverage     what happened to the insurance of the person (NL-S2-4, NL-S2-5)
 * @param costClaims   of other institutions, for care on that S2
 * @param ratesAsked   what the institution of stay was last asked for; null: nothing, or it answered since
 */
public record Correspondence(
        @Nullable LocalDate ownRates,
        List<StayRates> rates,
        List<Money> advances,
        List<Examination> examinations,
        List<Extension> extensions,
        List<String> refusedBy,
        ClaimedLater later,
        Coverage coverage,
        List<CostClaim> costClaims,
        @Nullable RatesAsked ratesAsked) {

    public static final Correspondence NONE = new Correspondence(
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ClaimedLater.NOTHING,
            Coverage.UNCHANGED,
            List.of(),
            null);

    public Correspondence {
        rates = List.copyOf(rates);
        advances = List.copyOf(advances);
        examinations = List.copyOf(examinations);
        extensions = List.copyOf(extensions);
        refusedBy = List.copyOf(refusedBy);
        costClaims = List.copyOf(costClaims);
    }

    public Correspondence agreedOn(LocalDate day) {
        return new Correspondence(
                day, rates, advances, examinations, extensions, refusedBy, later, coverage, costClaims, ratesAsked);
    }

    public Correspondence with(StayRates answer) {
        var all = Lists.plus(rates, answer);
        return new Correspondence(
                ownRates, all, advances, examinations, extensions, refusedBy, later, coverage, costClaims, null);
    }

    public Correspondence with(RatesAsked asked) {
        return new Correspondence(
                ownRates, rates, advances, examinations, extensions, refusedBy, later, coverage, costClaims, asked);
    }

    public Correspondence withAdvance(Money amount) {
        var all = Lists.plus(advances, amount);
        return new Correspondence(
                ownRates, rates, all, examinations, extensions, refusedBy, later, coverage, costClaims, ratesAsked);
    }

    public Correspondence withExaminations(List<Examination> all) {
        return new Correspondence(
                ownRates, rates, advances, all, extensions, refusedBy, later, coverage, costClaims, ratesAsked);
    }

    public Correspondence withExtensions(List<Extension> all) {
        return new Correspondence(
                ownRates, rates, advances, examinations, all, refusedBy, later, coverage, costClaims, ratesAsked);
    }

    public Correspondence notAcceptedBy(String provider) {
        var all = Lists.plus(refusedBy, provider);
        return new Correspondence(
                ownRates, rates, advances, examinations, extensions, all, later, coverage, costClaims, ratesAsked);
    }

    /** A bill joined the claim. */
    public Correspondence withBill(String invoiceId, LocalDate cameIn) {
        return with(later.withBill(invoiceId, cameIn));
    }

    /** Travel was first claimed on a day that is not the application's. */
    public Correspondence withTravel(LocalDate claimedOn) {
        return with(later.withTravel(claimedOn));
    }

    /** When this bill came in; empty for one that the application held. */
    public Optional<LocalDate> cameIn(String invoiceId) {
        return Optional.ofNullable(later.bills().get(invoiceId));
    }

    private Correspondence with(ClaimedLater others) {
        return new Correspondence(
                ownRates,
                rates,
                advances,
                examinations,
                extensions,
                refusedBy,
                others,
                coverage,
                costClaims,
                ratesAsked);
    }

    public Correspondence with(Coverage now) {
        return new Correspondence(
                ownRates, rates, advances, examinations, extensions, refusedBy, later, now, costClaims, ratesAsked);
    }

    public Correspondence withCostClaims(List<CostClaim> all) {
        return new Correspondence(
                ownRates, rates, advances, examinations, extensions, refusedBy, later, coverage, all, ratesAsked);
    }

    /** What a claim was told itself, and of the S2 that it rests on. */
    public Correspondence restingOn(Correspondence s2) {
        var insured = new Coverage(coverage.changes(), s2.coverage.consents());
        return new Correspondence(
                ownRates,
                rates,
                advances,
                examinations,
                s2.extensions,
                s2.refusedBy,
                later,
                insured,
                s2.costClaims,
                ratesAsked);
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
