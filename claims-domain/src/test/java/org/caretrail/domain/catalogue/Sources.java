package org.caretrail.domain.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files name which rules. A test runs in the folder of its own module. */
record Sources(Map<String, Set<String>> rulesByFile) {

    private static final List<String> MODULES = List.of("claims-domain", "projections", "claims-app");

    /** Classes and tables that are shipped, by the rules that they name. */
    static Sources shipped() {
        return in("src/main/java", ".java", RuleNames::writtenIn)
                .and(in("src/main/resources/regime", ".csv", RuleNames::writtenIn));
    }

    /** Test classes, by the rules that their tests, and the rows of their tables, are named by; not what is planted here. */
    static Sources tests() {
        return in("src/test/java", "Test.java", RuleNames::namingTestsIn);
    }

    List<String> naming(String rule) {
        return rulesByFile.entrySet().stream()
                .filter(e -> e.getValue().contains(rule))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every rule that any file names. */
    Set<String> rules() {
        return rulesByFile.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private Sources and(Sources others) {
        var all = new TreeMap<>(rulesByFile);
        all.putAll(others.rulesByFile);
        return new Sources(all);
    }

    private static Sources in(String folder, String ending, Function<String, Set<String>> rules) {
        var all = new TreeMap<String, Set<String>>();
        MODULES.stream()
                .map(module -> Path.of("..", module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Sources::files)
                .filter(file -> file.toString().endsWith(ending))
                .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("RuleCatalogueTest.java"))
                .forEach(file ->
                        all.computeIfAbsent(name(file), _ -> new TreeSet<>()).addAll(rules.apply(text(file))));
        return new Sources(all);
    }

    /** Classes of one name in two countries are told apart by their package. */
    static String name(Path file) {
        var folder = file.resolveSibling("").getFileName().toString();
        var simple = file.getFileName().toString().replace(".java", "");
        return List.of("nl", "no", "eu").contains(folder) && !simple.endsWith(".csv") ? folder + "/" + simple : simple;
    }

    private static Stream<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
