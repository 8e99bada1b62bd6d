package org.caretrail.app.integration.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of a decision.
 *
 * @param reasons    in the words of who decided
 * @param amounts    what it comes to; the last is what is paid
 * @param failed     rules that are not met, and why
 * @param met        rules that are
 * @param steps      of the amounts
 * @param leftOut    what was asked for and is not covered
 * @param parts      each invoice on each basis, where the law decides so
 * @param byTwo      a second person approved it
 * @param madeUp     it rests on a figure that was made up for a demonstration
 */
record DecisionText(
        @Nullable String reasons,
        List<Amount> amounts,
        List<Judged> failed,
        List<Judged> met,
        List<Line> steps,
        List<LeftOut> leftOut,
        List<StageLine> stages,
        List<PartLine> parts,
        @Nullable S2 s2,
        @Nullable String rightRoute,
        Complaint complaint,
        List<String> information,
        boolean byTwo,
        boolean replaces,
        boolean madeUp) {

    /** A total, and whether it is the one that counts. */
    record Amount(String name, String amount, boolean paid) {}

    /**
     * A rule as it was judged.
     *
     * @param facts what it rests on
     * @param words of the person who judged it
     */
    record Judged(
            String rule,
            String text,
            List<String> facts,
            @Nullable String words) {

        boolean anyFacts() {
            return !facts.isEmpty();
        }
    }

    /**
     * A step of the calculation.
     *
     * @param figure with room to its right, so that the decimals of a column stand below each other
     * @param unit   what stands behind the figure
     */
    record Line(
            String name,
            String figure,
            String unit,
            @Nullable String source,
            boolean total) {}

    /** What is not covered, and why. */
    record LeftOut(String what, String amount, String why) {}

    /** One stage of a prior notification. */
    record StageLine(
            String stage,
            String outcome,
            boolean granted,
            @Nullable String ceiling,
            @Nullable String validUntil) {}

    /** One invoice on one basis. */
    record PartLine(String name, String outcome, @Nullable String amount) {}

    /** What an S2 says. */
    record S2(
            @Nullable String number,
            String from,
            String until,
            @Nullable String maximum) {}

    /**
     * Until when the decision can be contested.
     *
     * @param lastDay where the day of receipt is known
     * @param term    from receipt, where the law sets one
     */
    record Complaint(@Nullable String lastDay, @Nullable String term) {}

    /** None where nobody decided: of silence only the law is the reason. */
    boolean anyReasons() {
        return reasons != null || anyFailed();
    }

    boolean anyFailed() {
        return !failed.isEmpty();
    }

    boolean anyMet() {
        return !met.isEmpty();
    }

    boolean anySteps() {
        return !steps.isEmpty();
    }

    boolean anyLeftOut() {
        return !leftOut.isEmpty();
    }

    boolean anyAmounts() {
        return !amounts.isEmpty();
    }

    boolean anyStages() {
        return !stages.isEmpty();
    }

    /** Whether it binds the institution for anything. */
    boolean binds() {
        return stages.stream().anyMatch(StageLine::granted);
    }

    boolean anyParts() {
        return !parts.isEmpty();
    }

    boolean anyInformation() {
        return !information.isEmpty();
    }
}
