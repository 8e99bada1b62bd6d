package org.caretrail.domain.regime.no;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * NO-ROUTE: who came to the wrong scheme is told the right one. A finding that refuses for it carries it as a fact, or is the
 * answer to a question that has one route instead.
 */
final class RightRoute {

    static final String FACT = "right route";

    private RightRoute() {}

    /** What the first failed finding names; null when none does. */
    static @Nullable String of(Collection<Finding> findings, CaseFacts facts) {
        return findings.stream()
                .filter(Finding::failed)
                .flatMap(f -> Stream.concat(fact(f), instead(f, facts)))
                .findFirst()
                .orElse(null);
    }

    /** Names a route that the case belongs to, as a finding of its own. */
    static String named(Worksheet sheet, String rule, String text, String words) {
        sheet.add(Finding.of(rule, Versions.UNDATED, FACT, true, text, Fact.of(FACT, words)));
        return words;
    }

    static boolean failed(Collection<Finding> findings, String rule, String point) {
        return findings.stream()
                .anyMatch(f -> f.failed() && f.rule().equals(rule) && f.point().equals(point));
    }

    private static Stream<String> fact(Finding finding) {
        return finding.facts().stream().filter(f -> f.name().equals(FACT)).map(Fact::value);
    }

    private static Stream<String> instead(Finding finding, CaseFacts facts) {
        var state = facts.application().care().country();
        return Optional.ofNullable(
                switch (finding.rule()) {
                    case NotOrdinarilyResidentThere.RULE -> Routes.institutionOf(state) + ", by the form S1";
                    case AppliedByForm.RULE -> Routes.DIGITAL_FORM;
                    default -> null;
                })
                .stream();
    }
}
