package org.caretrail.app.endurance;

import java.util.List;
import java.util.stream.Stream;

/**
 * One question to what was left after all the kills.
 *
 * @param question what must not be
 * @param looked   at how many things
 * @param found    those that are so nevertheless
 */
record Check(String question, long looked, List<String> found) {

    static Check that(String question, long looked, Stream<String> found) {
        return new Check(question, looked, found.sorted().toList());
    }

    boolean isKept() {
        return found.isEmpty();
    }
}
