package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.shared.Money;

/**
 * The most that a policy pays for an invoice's care, in EUR: the policy's percentage of the ceiling (the amount that
 * the policy names for that care, else the Wmg maximum tariff, else the market-conform amount) or of the average contracted rate, as the policy says.
 */
record PolicyCeiling(ClaimedInvoice invoice, Desk desk) {

    private static final String SUM = "NL-POLICY-14";
    private static final String VERSION = "1";
    private static final String CONTRACTED_AVERAGE = "CONTRACTED_AVERAGE";
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /** Empty while policy, percentage or tariff is not known. */
    Optional<Money> amount() {
        var contracted = new ContractedProvider(invoice, desk);
        return switch (contracted.known()) {
            case MET -> contracted.amount();
            case NOT_MET -> percentaged();
            case OPEN -> Optional.empty();
        };
    }

    private Optional<Money> percentaged() {
        var percentage = percentage();
        var base = desk.tariffs().of(invoice, ofContractedAverage() ? this::contractedAverage : this::ceiling);
        return percentage.flatMap(p -> base.map(b -> desk.sheet()
                .step(
                        SUM,
                        VERSION,
                        "policy ceiling",
                        Euro.of(b.amount().multiply(p).multiply(PERCENT)),
                        Fact.of("percentage", p.toPlainString()),
                        Fact.of("of", b))));
    }

    private Optional<BigDecimal> percentage() {
        var insurer = PolicyRow.insurer(desk.facts(), invoice.careDay());
        var policy = PolicyRow.policy(desk.facts(), invoice.careDay());
        if (insurer.isEmpty() || policy.isEmpty()) {
            desk.lack(SUM, "POLICY", "The insurer or the policy is not known.");
            return Optional.empty();
        }
        var day = PolicyRow.day(desk.facts(), invoice.careDay());
        return desk.read(
                SUM,
                "percentage of " + insurer.get() + " " + policy.get() + " in " + day.getYear(),
                NlTables.POLICIES,
                "percentage",
                day,
                insurer.get(),
                policy.get());
    }

    private boolean ofContractedAverage() {
        return PolicyRow.find(desk.facts(), invoice.careDay(), desk.book())
                .filter(row -> row.has("percentageOf"))
                .filter(row -> row.text("percentageOf").equals(CONTRACTED_AVERAGE))
                .isPresent();
    }

    private Optional<Money> contractedAverage(CareProduct product) {
        return PolicyRow.insurer(desk.facts(), invoice.careDay())
                .flatMap(insurer -> desk.read(
                        SUM,
                        "average contracted rate of " + product.named(),
                        NlTables.CONTRACTED_AVERAGES,
                        "average",
                        product.day(),
                        insurer,
                        product.code()))
                .map(Euro::of);
    }

    /** The first that exists: what the policy names for that care, else what the care costs in the Netherlands. */
    private Optional<Money> ceiling(CareProduct product) {
        return named(product).or(() -> DutchTariff.of(product, invoice, desk));
    }

    private Optional<Money> named(CareProduct product) {
        var facts = desk.facts();
        return PolicyRow.insurer(facts, invoice.careDay())
                .flatMap(insurer ->
                        PolicyRow.policy(facts, invoice.careDay()).flatMap(policy -> named(product, insurer, policy)))
                .map(Euro::of);
    }

    private Optional<BigDecimal> named(CareProduct product, String insurer, String policy) {
        var name = "amount that the policy names for " + product.named();
        var table = NlTables.POLICY_MAXIMA;
        var day = PolicyRow.day(desk.facts(), product.day());
        return desk.book()
                        .find(table, day, desk.facts().decidedOn(), insurer, policy, product.code())
                        .isPresent()
                ? desk.read(SUM, name, table, "maximum", day, insurer, policy, product.code())
                : desk.sheet().given(SUM, name);
    }
}
