package org.caretrail.domain.regime;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table may hold. A figure that is mistyped decides wrongly many times over, so a cell says more than
 * that it is a number: a share of the price is no percentage, and a rate divides.
 */
@FunctionalInterface
public interface Cell {

    /** Anything, or nothing. */
    Cell TEXT = _ -> null;

    /** Part of what a row is about; the parts of a key are joined by a slash, so none holds one. */
    Cell KEY = text -> text.matches("[^/]{1,100}") ? null : "is no key of 1 to 100 characters without a slash";

    /** A decimal figure, zero or more, written with a point. */
    Cell FIGURE = text -> figure(text) ? null : "is no figure of zero or more, such as 1.043";

    /** A decimal figure above zero. */
    Cell ABOVE_ZERO = text -> figure(text) && new BigDecimal(text).signum() > 0 ? null : "is no figure above zero";

    /** A share of a whole, from 0 to 1: 80 % is 0.80. */
    Cell SHARE = text -> between(text, BigDecimal.ONE) ? null : "is no share from 0 to 1: 80 % is 0.80";

    /** Percent of a whole, from 0 to 100. */
    Cell PERCENT = text -> between(text, new BigDecimal(100)) ? null : "is no figure from 0 to 100";

    Cell WHOLE = text -> text.matches("\\d{1,9}") ? null : "is no whole number of zero or more";

    Cell CURRENCY = text -> known(() -> Currency.getInstance(text)) ? null : "is no ISO 4217 currency";

    Cell COUNTRY = text -> known(() -> new Country(text)) ? null : "is no ISO 3166-1 alpha-2 country";

    Cell LANGUAGE = text -> known(() -> new Language(text)) ? null : "is no BCP 47 language";

    /** What is wrong with a text, as the rest of a sentence; null: nothing. */
    @Nullable
    String objection(String text);

    /** The same, or nothing. */
    static Cell orEmpty(Cell cell) {
        return text -> text.isEmpty() ? null : cell.objection(text);
    }

    static Cell oneOf(String... words) {
        var known = List.of(words);
        return text -> known.contains(text) ? null : "is none of " + String.join(", ", known);
    }

    static Cell oneOf(Class<? extends Enum<?>> words) {
        return oneOf(Stream.of(words.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    private static boolean figure(String text) {
        return text.matches("\\d{1,15}(\\.\\d{1,12})?");
    }

    private static boolean between(String text, BigDecimal most) {
        return figure(text) && new BigDecimal(text).compareTo(most) <= 0;
    }

    private static boolean known(Runnable naming) {
        try {
            naming.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
