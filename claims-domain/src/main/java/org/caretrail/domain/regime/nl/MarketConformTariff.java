package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.shared.Money;

/**
 * What a care product costs on the Dutch market, in EUR (GcZ 202001438, 202002537). Step 1 is the highest tariff that
 * still counts; step 2 adds the insurer's margin, for decisions in the time in which it applied. The insurer states and
 * proves every figure of it.
 *
 * @param careDay first day of the care, on which the person was insured with the insurer whose margin it is
 */
record MarketConformTariff(CareProduct product, LocalDate careDay, Desk desk) {

    static final String SUBSTANTIATION = "NL-TARIFF-4";

    private static final String STEP_1 = "NL-TARIFF-1";
    private static final String STEP_2 = "NL-TARIFF-2";
    private static final String PERIOD = "NL-TARIFF-3";
    private static final BigDecimal WITH_MARGIN = BigDecimal.TWO;
    private static final String TARIFF = "market-conform tariff";

    /** NL-TARIFF-7: asked once a code is known, and needed by nobody who does not dispute it. */
    static final Condition CODE_UNDISPUTED = Condition.askHandler(
            "NL-TARIFF-7",
            "1",
            "CODE_UNDISPUTED",
            "The insured does not dispute the code of the care product with reasons. With a no, the Zorginstituut is asked"
                    + " whether it fits, and the NZa gives the tariff.");

    static List<Condition> questions(ClaimedInvoice invoice) {
        return invoice.products().isEmpty() ? List.of() : List.of(CODE_UNDISPUTED);
    }

    /** Empty while step 1, the period or the margin is not known, or comes without a source. */
    Optional<Money> amount() {
        var decided = desk.facts().decidedOn();
        var step1 = figure(
                STEP_1,
                "step 1 tariff of " + product.named(),
                NlTables.TARIFFS,
                "highestCountedTariff",
                product.code());
        var steps = desk.read(
                PERIOD, "steps of the tariff for a decision on " + decided, NlTables.TARIFF_STEPS, "steps", decided);
        var tariff = steps.flatMap(n -> n.compareTo(WITH_MARGIN) == 0 ? withMargin(step1) : step1.map(this::alone));
        if (CODE_UNDISPUTED.answeredNo(desk.facts())) {
            desk.lack(
                    CODE_UNDISPUTED.question().rule(),
                    "CODE_CONFIRMED",
                    "The insured disputes the code with reasons: it is confirmed or replaced before a tariff is stated.");
            return Optional.empty();
        }
        tariff.ifPresent(_ -> desk.once(substantiated()));
        if (CODE_UNDISPUTED.answeredYes(desk.facts())) {
            desk.examine(CODE_UNDISPUTED);
        }
        return tariff;
    }

    private Money alone(BigDecimal step1) {
        return desk.sheet()
                .step(PERIOD, "2021-12-15", TARIFF, Euro.of(step1), Fact.of("step 1 tariff", step1.toPlainString()));
    }

    private Optional<Money> withMargin(Optional<BigDecimal> step1) {
        var margin = margin();
        return step1.flatMap(tariff -> margin.map(m -> desk.sheet()
                .step(
                        STEP_2,
                        "2019-12-04",
                        TARIFF,
                        Euro.of(tariff.multiply(BigDecimal.ONE.add(m))),
                        Fact.of("step 1 tariff", tariff.toPlainString()),
                        Fact.of("margin", m.toPlainString()))));
    }

    private Optional<BigDecimal> margin() {
        if (desk.facts().scheme() == Scheme.NL_CAK) {
            return desk.given(
                    STEP_2,
                    "margin for a treaty-entitled person in " + product.year(),
                    "The margin is an insurer's, and a treaty-entitled person has none: a person says which applies.");
        }
        var insurer = PolicyRow.insurer(desk.facts(), careDay);
        if (insurer.isEmpty()) {
            desk.lack(SUBSTANTIATION, "INSURER", "Without the insurer there is no margin to state.");
        }
        return insurer.flatMap(
                i -> figure(STEP_2, "margin of " + i + " in " + product.year(), NlTables.MARGINS, "margin", i));
    }

    /** One that a person gave counts only with its source. */
    private Optional<BigDecimal> figure(String rule, String name, String table, String column, String key) {
        var day = product.day();
        var figure = desk.read(rule, name, table, column, day, key);
        var inTable = desk.book().find(table, day, desk.facts().decidedOn(), key);
        if (figure.isPresent() && inTable.isEmpty() && !sourced(rule, name)) {
            desk.lack(SUBSTANTIATION, "SOURCE of " + name, "A figure that no table holds is stated with its source.");
            return Optional.empty();
        }
        return figure;
    }

    private boolean sourced(String rule, String name) {
        return desk.facts()
                .assessment()
                .settled(rule, name)
                .flatMap(s -> Optional.ofNullable(s.source()))
                .filter(source -> !source.isBlank())
                .isPresent();
    }

    private Finding substantiated() {
        return Finding.of(
                SUBSTANTIATION,
                "1",
                "SUBSTANTIATION of " + product.named(),
                true,
                "The tariff is stated with the code of the care product, and each figure with its source.",
                Fact.of("product code", product.code()));
    }
}
