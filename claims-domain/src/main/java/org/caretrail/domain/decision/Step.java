package org.caretrail.domain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an amount: the rule, what went in, the table row read, and what came out.
 *
 * @param name   what the result is called: the name under which later steps use it
 * @param result a figure, or an amount with its currency
 */
public record Step(
        String rule,
        String version,
        String name,
        List<Fact> inputs,
        @Nullable RowRef row,
        String result) {

    public Step {
        inputs = List.copyOf(inputs);
    }

    public String citation() {
        return rule + "@" + version;
    }
}
