package org.caretrail.app.integration.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.regex.Pattern;
import org.caretrail.domain.shared.Money;

/**
 * The result of a step as it is written: its digits, and what stands before and after them.
 *
 * @param decimals how many digits stand behind the decimal sign
 */
record Figure(String digits, int decimals, String before, String after) {

    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?[0-9.]+)");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** @param unit what the result counts, where it does not say so itself: money, percent or nothing */
    static Figure of(String result, String unit, Currency currency, Figures figures) {
        var money = MONEY.matcher(result);
        if (money.matches()) {
            return money(Money.of(money.group(2), money.group(1)), figures);
        }
        if (DAY.matcher(result).matches()) {
            return new Figure(figures.of(LocalDate.parse(result)), 0, "", "");
        }
        if (!NUMBER.matcher(result).matches()) {
            return new Figure(result, 0, "", "");
        }
        var number = new BigDecimal(result);
        return switch (unit) {
            case "money" -> exact(number, currency, figures);
            case "percent" -> percent(number.multiply(HUNDRED), figures);
            default -> new Figure(figures.number(number), Math.max(0, number.scale()), "", "");
        };
    }

    /** With room to the right for as many decimals as the widest of a column has. */
    String alignedTo(int widest) {
        var missing = widest - decimals;
        var point = decimals == 0 && widest > 0 ? "\u2008" : "";
        return before + digits + point + "\u2007".repeat(missing);
    }

    private static Figure money(Money money, Figures figures) {
        return new Figure(
                figures.number(money.amount()),
                money.amount().scale(),
                figures.before(money.currency()),
                figures.after(money.currency()));
    }

    /** An amount that has not been rounded yet, to all its decimals. */
    private static Figure exact(BigDecimal number, Currency currency, Figures figures) {
        var shown = number.setScale(Math.max(CENTS, number.stripTrailingZeros().scale()));
        return new Figure(figures.number(shown), shown.scale(), figures.before(currency), figures.after(currency));
    }

    private static Figure percent(BigDecimal hundredths, Figures figures) {
        var shortest = hundredths.stripTrailingZeros();
        var shown = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        return new Figure(figures.number(shown), shown.scale(), "", figures.percent());
    }
}
