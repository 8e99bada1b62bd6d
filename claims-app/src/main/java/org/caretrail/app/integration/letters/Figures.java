package org.caretrail.app.integration.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.caretrail.domain.shared.Money;

/**
 * Amounts, numbers and dates as one language writes them. The conventions stand in the words of the language and not in the
 * Java platform's, which change with its releases: a letter made again is the same letter.
 */
final class Figures {

    private static final int GROUP = 3;

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    String of(Money money) {
        return before(money.currency()) + number(money.amount()) + after(money.currency());
    }

    /** What stands before an amount, such as the sign of the currency. */
    String before(Currency currency) {
        return said("money.before", currency);
    }

    /** What stands after it. */
    String after(Currency currency) {
        return said("money.after", currency);
    }

    String of(LocalDate day) {
        var months = words.get("date.months").split(",", -1);
        return words.get("date")
                .replace("{day}", String.valueOf(day.getDayOfMonth()))
                .replace("{month}", months[day.getMonthValue() - 1])
                .replace("{year}", String.valueOf(day.getYear()));
    }

    /** With all decimals that it has. */
    String number(BigDecimal figure) {
        var digits = figure.abs().toPlainString();
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var decimals = point < 0 ? "" : words.get("figures.decimal") + digits.substring(point + 1);
        return (figure.signum() < 0 ? "\u2212" : "") + grouped(whole) + decimals;
    }

    /** What stands behind a percentage. */
    String percent() {
        return words.get("figures.percent");
    }

    private String grouped(String whole) {
        var text = new StringBuilder(whole);
        for (var at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, words.get("figures.group"));
        }
        return text.toString();
    }

    private String said(String where, Currency currency) {
        return words.find(where + "." + currency.getCurrencyCode())
                .or(() -> words.find(where))
                .orElse("")
                .replace("{code}", currency.getCurrencyCode());
    }
}
