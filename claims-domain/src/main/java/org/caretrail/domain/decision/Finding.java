package org.caretrail.domain.decision;

import java.util.List;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * One rule applied once: which rule, in which version, to which point, and whether it was met.
 *
 * @param version   the date from which the rule's text holds as applied here
 * @param point     what of the rule was examined: a condition, a day, a document kind, a stage
 * @param result    open while a person has to settle it; a decision holds no open finding
 * @param text      what the rule says, in our words; for an open finding why it waits for a person
 * @param reasons   the words that a person gave
 * @param by        the person who judged or settled it
 */
public record Finding(
        String rule,
        String version,
        String point,
        Result result,
        String text,
        List<Fact> facts,
        @Nullable PersonalData<String> reasons,
        @Nullable Actor by,
        List<DocumentId> documents) {

    /** Whether the rule was met. */
    public enum Result {
        MET,
        NOT_MET,
        OPEN
    }

    public Finding {
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
    }

    /** A finding that follows from the facts alone. */
    public static Finding of(String rule, String version, String point, boolean met, String text, Fact... facts) {
        return new Finding(
                rule, version, point, met ? Result.MET : Result.NOT_MET, text, List.of(facts), null, null, List.of());
    }

    /** A point that only a person can settle, with the reason why. */
    public static Finding open(String rule, String version, String point, String why, Fact... facts) {
        return new Finding(rule, version, point, Result.OPEN, why, List.of(facts), null, null, List.of());
    }

    public boolean met() {
        return result == Result.MET;
    }

    public boolean failed() {
        return result == Result.NOT_MET;
    }

    public boolean open() {
        return result == Result.OPEN;
    }

    public Finding judged(
            boolean met, @Nullable PersonalData<String> words, Actor judge, @Nullable List<DocumentId> restsOn) {
        return new Finding(
                rule,
                version,
                point,
                met ? Result.MET : Result.NOT_MET,
                text,
                facts,
                words,
                judge,
                Lists.orEmpty(restsOn));
    }

    /** The rule with its version, as a decision lists it: {@code NO-CLOCK-1@2023-10-02}. */
    public String citation() {
        return rule + "@" + version;
    }
}
