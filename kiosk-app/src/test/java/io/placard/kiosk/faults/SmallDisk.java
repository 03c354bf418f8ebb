package io.placard.kiosk.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of 200 MB in memory, which fills up quickly; only root can mount one. */
final class SmallDisk implements AutoCloseable {
    private static final int CHUNK = 4096;

    private final String mountPoint;

    private SmallDisk(String mountPoint) {
        this.mountPoint = mountPoint;
    }

    static SmallDisk none() {
        return new SmallDisk("");
    }

    static SmallDisk mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (run(List.of("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", folder.toString())) != 0) {
            throw new NotPossibleException("a small disk can only be mounted by root, outside of most containers");
        }
        return new SmallDisk(folder.toString());
    }

    /** To the last byte. */
    static void fill(Path folder) {
        try (OutputStream out = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                out.write(new byte[CHUNK]);
            }
        } catch (IOException _) {
            // Full, as it should be.
        }
    }

    @Override
    public void close() throws IOException {
        if (!mountPoint.isEmpty()) {
            try {
                run(List.of("umount", "-l", mountPoint));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** This machine does not let us. */
    static final class NotPossibleException extends IOException {
        private static final long serialVersionUID = 1;

        NotPossibleException(String message) {
            super(message);
        }
    }
}
