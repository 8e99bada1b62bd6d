package org.caretrail.domain.catalogue;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caretrail.domain.regime.Seen;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What the law's own tests show, by running them once more: for each rule the classes with a test that is named by it,
 * succeeds, and has seen the running law put it forward.
 */
final class Evidence implements TestExecutionListener {

    private final Map<String, Set<String>> byRule = new TreeMap<>();

    private Evidence() {}

    static Map<String, Set<String>> ofTheLaw() {
        var evidence = new Evidence();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.caretrail.domain.regime"))
                .filters(includeEngines("junit-jupiter"))
                .build();
        LauncherFactory.create().execute(request, evidence);
        return evidence.byRule;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        Seen.forget();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            Seen.rules().stream()
                    .flatMap(rule -> RuleNames.writtenIn(rule).stream())
                    .filter(rule -> names(test, rule))
                    .forEach(rule ->
                            byRule.computeIfAbsent(rule, _ -> new TreeSet<>()).add(name(test)));
        }
        Seen.forget();
    }

    /** By its method, or by its row. */
    private static boolean names(TestIdentifier test, String rule) {
        return RuleNames.writtenIn(test.getDisplayName()).contains(rule)
                || RuleNames.inName(test.getUniqueId()).contains(rule);
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .map(MethodSource.class::cast)
                .map(m -> m.getClassName().replace('.', '/') + ".java")
                .map(Path::of)
                .map(Sources::name)
                .orElseThrow();
    }
}
