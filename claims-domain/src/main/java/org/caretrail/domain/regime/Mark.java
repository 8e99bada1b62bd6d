package org.caretrail.domain.regime;

import java.util.regex.Pattern;

/**
 * How sure a row is. S: stands in the guidance that the scheme publishes; F: found in a published source; D: reckoned from
 * such rows; R: recalled and not verified, so that a person settles it; {@code -}: a choice of our own. Two of them, as in
 * {@code S/F}: parts of the row come from each.
 */
public final class Mark {

    /** Made up for a demonstration. */
    public static final String SYNTHETIC = "SYNTHETIC";

    private static final Pattern KNOWN = Pattern.compile("[SFDR](/[SFDR])?|-|" + SYNTHETIC);

    private Mark() {}

    static boolean known(String mark) {
        return KNOWN.matcher(mark).matches();
    }
}
