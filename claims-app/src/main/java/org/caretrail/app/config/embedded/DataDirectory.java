package org.caretrail.app.config.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.caretrail.app.config.start.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * A directory that belongs to one live service. The lock is the operating system's and goes with its process, so it
 * tells a second service (lock held) from a database that a killed service left running (lock free).
 */
final class DataDirectory implements AutoCloseable {

    private static final String ADVICE =
            "Give the other service time to stop, or choose another directory with --caretrail.postgres.data=…";

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the directory for this process, and makes it if it is new.
     *
     * @throws StartRefused if another live service holds it, or it was written by another version of PostgreSQL
     */
    static DataDirectory take(Path directory, String postgresVersion) {
        try {
            Path root = Files.createDirectories(directory).toRealPath();
            var taken = new DataDirectory(root, lock(root));
            taken.refuseOtherVersion(postgresVersion);
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + directory + " for the embedded database", e);
        }
    }

    /** Where PostgreSQL keeps its own files. */
    Path cluster() {
        return root.resolve("cluster");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartRefused("Another running service uses the data in " + root + ".", ADVICE);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private void refuseOtherVersion(String expected) throws IOException {
        Path file = cluster().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.equals(expected)) {
            close();
            throw new StartRefused(
                    "The data in " + root + " was written by PostgreSQL " + found + "; this service brings PostgreSQL "
                            + expected + ".",
                    "Move the data with pg_upgrade or dump and restore, or start on another directory with"
                            + " --caretrail.postgres.data=…");
        }
    }
}
