package org.caretrail.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One source file of the product. */
record Source(Path path, String text) {

    private static final List<String> MODULES = List.of("claims-domain", "projections", "claims-app");

    /** What is shipped, of all modules; a test runs in the folder of its own. */
    static List<Source> shipped() {
        return MODULES.stream()
                .flatMap(module -> in(Path.of("..", module, "src", "main", "java")))
                .toList();
    }

    boolean describesPackage() {
        return path.endsWith("package-info.java");
    }

    Path folder() {
        return path.resolveSibling("");
    }

    private static Stream<Source> in(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).map(Source::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
