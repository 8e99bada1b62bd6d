package org.caretrail.domain.catalogue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules as the papers write them, {@code NO-CLOCK-1}, and as names of tests do, {@code NO_CLOCK_1_and_1b_count}. */
final class RuleNames {

    private static final String RULE =
            "(?:(?:NO|NL)-[A-Z][A-Z0-9]*(?:-[0-9]+[a-z]?)?|EU-(?:[0-9]+(?:-(?:[0-9]+|F))?|GDPR-[0-9]+))(?![A-Za-z0-9])";

    private static final Pattern WRITTEN = Pattern.compile("(?<![A-Za-z0-9-])" + RULE);
    private static final Pattern IN_A_NAME = Pattern.compile("(?<![A-Za-z0-9])(" + RULE + ")((?:-and-[0-9]+[a-z]?)*)");
    private static final Pattern NAMED = Pattern.compile("void (\\w+)\\(|row\\(\\s*\"([A-Z0-9a-z-]+)\"");

    private RuleNames() {}

    static Set<String> writtenIn(String text) {
        return WRITTEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules by which the tests of a source are named, and the rows of its tables. */
    static Set<String> namingTestsIn(String source) {
        return NAMED.matcher(source)
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .flatMap(name -> inName(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> inName(String name) {
        return IN_A_NAME
                .matcher(name.replace('_', '-'))
                .results()
                .flatMap(RuleNames::alone)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code NO-CLOCK-1-and-1b} names two rules of one group. */
    private static Stream<String> alone(MatchResult found) {
        var first = found.group(1);
        var group = first.substring(0, first.lastIndexOf('-') + 1);
        return Stream.concat(
                Stream.of(first),
                Stream.of(found.group(2).split("-and-"))
                        .filter(n -> !n.isEmpty())
                        .map(group::concat));
    }
}
