package org.caretrail.app.integration.letters;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, in words and figures that only have to be put in their places. Templates name these components.
 *
 * @param day        which the letter bears
 * @param from       who writes
 * @param to         lines of the address, the name first
 * @param concerning who it is about, where somebody else is written to
 * @param label      headings and the like, by name
 * @param beforehand what the applicant is to know before anything is decided
 * @param is         what holds, by name: the scheme, the type of the case, how the letter goes out
 */
record Page(
        String language,
        String title,
        String day,
        Sender from,
        List<String> to,
        @Nullable String concerning,
        String caseNumber,
        Map<String, String> label,
        Map<String, Boolean> is,
        String receivedOn,
        String country,
        @Nullable DecisionText decision,
        Asked asked,
        @Nullable Forwarded forwarded,
        @Nullable Contested contested,
        @Nullable String answerBy,
        List<String> beforehand) {

    /** Who writes. */
    record Sender(String name, List<String> lines) {}

    /**
     * What was asked for, or is missing.
     *
     * @param what  kinds of documents, or documents to be translated
     * @param dueOn until when
     */
    record Asked(List<String> what, @Nullable String dueOn) {

        static final Asked NOTHING = new Asked(List.of(), null);

        boolean any() {
            return !what.isEmpty();
        }
    }

    /**
     * A complaint that may make the decision worse for who complained.
     *
     * @param by the last day on which that can be told
     */
    record Contested(
            String decidedOn, String complainedOn, @Nullable String by) {}

    /** Where the case, or a part of it, went. */
    record Forwarded(
            boolean travel, String to, String on, @Nullable String proposed) {}
}
