package io.placard.kiosk.staff.door;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wrong tries in a small file that only this user may read: {@code 1 wrong milliseconds checksum}. Whatever else it
 * holds counts as the longest delay, from then on. A file that is missing is a first start: whoever can delete it can
 * read the config as well, and guess the PIN elsewhere.
 */
public final class AttemptFile implements AttemptMemory {
    private static final Logger log = LoggerFactory.getLogger(AttemptFile.class);
    private static final String NAME = "staff-attempts";
    private static final long MOST_BYTES = 200;
    private static final Pattern FORM =
            Pattern.compile("(?<facts>1 (?<wrong>\\d{1,3}) (?<at>\\d{1,15})) (?<sum>[0-9a-f]{64})\\s*");

    private final Path folder;
    private final Path file;
    private boolean isKept = true;

    /** @param folder made where it is needed, for this user alone */
    public AttemptFile(Path folder) {
        this.folder = folder;
        file = folder.resolve(NAME);
    }

    @Override
    public Attempts recall(Instant now) {
        try {
            var words = Files.size(file) > MOST_BYTES ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
            return read(words).orElseGet(() -> {
                log.warn("{} was damaged or changed: the staff PIN waits for the longest delay", file);
                return Attempts.worst(now);
            });
        } catch (NoSuchFileException _) {
            return Attempts.NONE;
        } catch (IOException e) {
            log.warn("Could not read {}: the staff PIN waits for the longest delay", file, e);
            return Attempts.worst(now);
        }
    }

    @Override
    public void keep(Attempts attempts) {
        try {
            makeFolder();
            write(attempts);
            isKept = true;
        } catch (IOException e) {
            if (isKept) {
                log.warn("Could not keep {}; a restart would forget wrong staff PINs", file, e);
            }
            isKept = false;
        }
    }

    private static Optional<Attempts> read(String words) {
        var parts = FORM.matcher(words);
        if (!parts.matches() || !sum(parts.group("facts")).equals(parts.group("sum"))) {
            return Optional.empty();
        }
        return Optional.of(new Attempts(
                Integer.parseInt(parts.group("wrong")), Instant.ofEpochMilli(Long.parseLong(parts.group("at")))));
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    /** In one step: a power cut leaves the old one or the new one. */
    private void write(Attempts attempts) throws IOException {
        var facts = "1 " + attempts.wrong() + " " + attempts.lastAt().toEpochMilli();
        var bytes = (facts + " " + sum(facts) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        var unfinished = file.resolveSibling(NAME + ".new");
        try (var channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            restrict(unfinished, "rw-------");
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String sum(String facts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(facts.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
