package org.caretrail.app.store;

import no.bekk.bekkopen.person.FodselsnummerValidator;

/** Whose numbers identify a person, and how a mistyped one is told from a real one. */
public enum NumberSystem {
    /** Norwegian fødselsnummer, and D-number of those without one: two check digits modulo 11. */
    NO_FNR {
        @Override
        boolean accepts(String number) {
            return FodselsnummerValidator.isValid(number);
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
