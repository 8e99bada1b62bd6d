package org.caretrail.app.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caretrail.app.store.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks into a directory for the reference rates of the ECB, as it publishes them: each file {@code *.xml} that two looks in a
 * row found the same. What is done with is moved into {@code loaded} or {@code refused} beside it; a file that a killed or
 * another instance left behind, or took first, is known by what it holds. Without the property nobody looks.
 */
@Component
@ConditionalOnProperty("caretrail.rate-tables.drop")
class RateDrop {

    private static final Logger log = LoggerFactory.getLogger(RateDrop.class);
    private static final int ENOUGH_TO_KNOW_IT_BY = 12;

    private final Path directory;
    private final RateLoading loading;
    private Map<Path, Seen> before = Map.of();

    RateDrop(@Value("${caretrail.rate-tables.drop}") Path directory, RateLoading loading) {
        this.directory = directory;
        this.loading = loading;
    }

    /** What tells that a file is still being written. */
    private record Seen(long size, FileTime changed) {}

    @Scheduled(fixedDelayString = "${caretrail.rate-tables.drop-look-again}")
    synchronized void look() {
        try {
            var now = files().stream().collect(Collectors.toMap(file -> file, RateDrop::seen));
            var last = before;
            before = now;
            now.entrySet().stream()
                    .filter(e -> e.getValue().equals(last.get(e.getKey())))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .forEach(this::take);
        } catch (IOException | RuntimeException failure) {
            log.warn(
                    "The directory of rates was not looked into: {}",
                    failure.getClass().getName());
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .toList();
        }
    }

    private static Seen seen(Path file) {
        try {
            return new Seen(Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException goneOrClosed) {
            return new Seen(-1, FileTime.fromMillis(0));
        }
    }

    /** What could not be taken is looked at again. */
    private void take(Path file) {
        try {
            var content = read(file);
            var loaded = loading.take(file.getFileName().toString(), content);
            putAside(file, content, loaded ? "loaded" : "refused");
        } catch (NoSuchFileException takenByAnother) {
            log.debug("Another instance was faster.");
        } catch (IOException | RuntimeException failure) {
            log.warn(
                    "A file of rates stays where it is for now: {}",
                    failure.getClass().getName());
        }
    }

    /** As much as is needed to see that a file is too large. */
    private static byte[] read(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(TableFiles.LARGEST + 1);
        }
    }

    private void putAside(Path file, byte[] content, String where) throws IOException {
        var known = Sha256.hex(content).substring(0, ENOUGH_TO_KNOW_IT_BY);
        var folder = Files.createDirectories(directory.resolve(where));
        Files.move(file, folder.resolve(known + "-" + file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
}
