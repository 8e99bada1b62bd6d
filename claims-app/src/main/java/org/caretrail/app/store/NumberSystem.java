package org.caretrail.app.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import no.bekk.bekkopen.person.FodselsnummerValidator;

/** Whose numbers identify a person, and how a mistyped one is told from a real one. */
public enum NumberSystem {
    /** Norwegian fødselsnummer, and D-number of those without one: two check digits modulo 11. */
    NO_FNR {
        @Override
        boolean accepts(String number) {
            return FodselsnummerValidator.isValid(number);
        }

        @Override
        Optional<LocalDate> bornOn(String number) {
            if (number.charAt(0) > LAST_TENS_OF_A_MONTH) {
                return Optional.empty();
            }
            var told = FodselsnummerValidator.getFodselsnummer(number);
            return Optional.of(LocalDate.parse(told.getDateAndMonth() + told.getBirthYear(), DAY_MONTH_YEAR));
        }
    },
    /** Dutch burgerservicenummer: nine digits that pass the elevenfold test ({@code elfproef}). */
    NL_BSN {
        @Override
        boolean accepts(String number) {
            return number.matches("\\d{9}") && !number.equals("000000000") && isElevenfold(number);
        }
    },
    /** Any other country's or institution's number; nothing is known of it but that it is not empty. */
    OTHER {
        @Override
        boolean accepts(String number) {
            return !number.isBlank();
        }
    };

    private static final int ELEVEN = 11;

    /** A day of birth begins with no higher digit; that of a D-number does, and the library mistakes its century. */
    private static final char LAST_TENS_OF_A_MONTH = '3';

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);

    /** The date of birth that an accepted number tells, however it is written; a D-number and a burgerservicenummer tell none. */
    public Optional<LocalDate> dateOfBirth(String number) {
        var bare = bare(number);
        return accepts(bare) ? bornOn(bare) : Optional.empty();
    }

    /** As it is compared: numbers of a state without what people put between the digits. */
    String bare(String number) {
        return this == OTHER
                ? number.strip()
                : PersonNumbers.SEPARATORS.matcher(number).replaceAll("");
    }

    Optional<LocalDate> bornOn(String number) {
        return Optional.empty();
    }

    abstract boolean accepts(String number);

    /** The digits weigh 9, 8, … 2 from the left, and the last one minus 1. */
    private static boolean isElevenfold(String number) {
        int sum = -digit(number, number.length() - 1);
        for (int i = 0; i < number.length() - 1; i++) {
            sum += (number.length() - i) * digit(number, i);
        }
        return sum % ELEVEN == 0;
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }
}
