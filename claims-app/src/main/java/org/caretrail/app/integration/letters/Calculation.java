package org.caretrail.app.integration.letters;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.app.integration.letters.DecisionText.Amount;
import org.caretrail.app.integration.letters.DecisionText.LeftOut;
import org.caretrail.app.integration.letters.DecisionText.Line;
import org.caretrail.app.integration.letters.Phrases.Phrase;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The steps and amounts of a decision as the lines of tables. No amount is worked out anew: each figure is the decision's own.
 *
 * @param bills what the invoices say of each line, by the name that steps call it
 */
record Calculation(Wording wording, Map<String, String> bills, Currency currency) {

    private static final List<String> TOTALS = List.of("payout", "supplement");

    List<Line> steps(Decision decision) {
        var steps =
                decision.steps().stream().filter(s -> leftOutFor(s).isEmpty()).toList();
        var widest = steps.stream()
                .mapToInt(s -> figure(s, phrase(s)).decimals())
                .max()
                .orElse(0);
        return steps.stream().map(s -> line(s, phrase(s), widest)).toList();
    }

    List<Amount> totals(Amounts amounts) {
        return amounts.byKind().entrySet().stream()
                .map(e -> new Amount(
                        wording.words().get("amount." + e.getKey().name()),
                        wording.figures().of(e.getValue()),
                        e.getKey() == AmountKind.PAYOUT))
                .toList();
    }

    /** The lines that do not count, and what lies above the limit. */
    List<LeftOut> leftOut(Decision decision) {
        var lines = decision.steps().stream().flatMap(s -> leftOutFor(s).map(why -> leftOut(s, why)).stream());
        return Stream.concat(lines, aboveTheLimit(decision.amounts()).stream()).toList();
    }

    private Line line(Step step, Phrase phrase, int widest) {
        var figure = figure(step, phrase);
        return new Line(
                phrase.label(),
                figure.alignedTo(widest),
                figure.after(),
                source(step.row()),
                TOTALS.contains(step.name()));
    }

    private Figure figure(Step step, Phrase phrase) {
        var result = wording.words().find(step.result()).orElse(step.result());
        return Figure.of(result, phrase.unit(), currency, wording.figures());
    }

    private Phrase phrase(Step step) {
        var bill = bills.get(step.name());
        return bill == null
                ? wording.phrases()
                        .step(step.name(), wording.words().rule(step.rule()).orElse(step.name()))
                : new Phrase(bill, "");
    }

    private LeftOut leftOut(Step step, String why) {
        var amount = fact(step, "amount")
                .map(a -> Figure.of(a, "", currency, wording.figures()))
                .map(f -> f.before() + f.digits() + f.after())
                .orElse("");
        return new LeftOut(phrase(step).label(), amount, wording.words().widening("leftOut", why));
    }

    private Optional<LeftOut> aboveTheLimit(Amounts amounts) {
        return amounts.of(AmountKind.ELIGIBLE)
                .flatMap(cost -> amounts.of(AmountKind.BASE).map(cost::minus))
                .filter(Money::exceedsZero)
                .map(above -> new LeftOut(
                        wording.words().get("label.aboveTheLimit"),
                        wording.figures().of(above),
                        wording.words().get("leftOut.ABOVE_THE_LIMIT")));
    }

    private @Nullable String source(@Nullable RowRef row) {
        return row == null ? null : row.source();
    }

    private static Optional<String> leftOutFor(Step step) {
        return fact(step, "left out for");
    }

    private static Optional<String> fact(Step step, String name) {
        return step.inputs().stream()
                .filter(f -> f.name().equals(name))
                .map(Fact::value)
                .findFirst();
    }
}
