package io.placard.sync.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture files of one folder: which there are, how many bytes they take and when each was last asked for. When
 * they outgrow the budget, those not asked for longest leave. Safe from any thread.
 */
final class PictureShelf {
    private static final Logger log = LoggerFactory.getLogger(PictureShelf.class);
    /** How exactly the time of last use survives a restart; finer would write for nothing. */
    private static final Duration TOUCH_AT_MOST_EVERY = Duration.ofDays(1);

    private final Path folder;
    private final long budgetBytes;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    private record Entry(long size, Instant used, Instant touched) {}

    PictureShelf(Path folder, long budgetBytes, InstantSource clock) {
        this.folder = folder;
        this.budgetBytes = budgetBytes;
        this.clock = clock;
    }

    /** Looks what is there, and sweeps away what a power cut left half written. */
    void open() throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (file.toString().endsWith(".part")) {
                    Files.deleteIfExists(file);
                } else {
                    add(file);
                }
            }
        }
    }

    Path pathOf(String url) {
        return folder.resolve(nameOf(url));
    }

    Optional<Path> find(String url) {
        var name = nameOf(url);
        var entry = entries.computeIfPresent(name, (same, found) -> used(found));
        return entry == null ? Optional.empty() : Optional.of(folder.resolve(name));
    }

    /** Whether it is here; unlike {@link #find} no sign that anybody looks at it. */
    boolean holds(String url) {
        return entries.containsKey(nameOf(url));
    }

    /** Takes in a file just written, and makes room if it was one too many. */
    void put(Path file, long size) {
        var now = clock.instant();
        var before = entries.put(file.getFileName().toString(), new Entry(size, now, now));
        bytes.addAndGet(size - (before == null ? 0 : before.size()));
        if (bytes.get() > budgetBytes) {
            makeRoom();
        }
    }

    long bytes() {
        return bytes.get();
    }

    private Entry used(Entry entry) {
        return new Entry(entry.size(), clock.instant(), entry.touched());
    }

    private synchronized void makeRoom() {
        var goal = budgetBytes - budgetBytes / 10;
        var oldestFirst = entries.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().used()))
                .map(each -> each.getKey())
                .toList();
        for (var name : oldestFirst) {
            if (bytes.get() <= goal) {
                return;
            }
            remove(name);
        }
    }

    private void remove(String name) {
        var gone = entries.remove(name);
        if (gone != null) {
            bytes.addAndGet(-gone.size());
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                log.warn("Could not delete the picture {}: {}", folder.resolve(name), e.getMessage());
            }
        }
    }

    /** Writes down which pictures were used since the last time, so that the order of use survives a restart. */
    void touchUsed() {
        entries.forEach((name, entry) -> {
            if (entry.used().isAfter(entry.touched().plus(TOUCH_AT_MOST_EVERY))) {
                try {
                    Files.setLastModifiedTime(folder.resolve(name), FileTime.from(entry.used()));
                    entries.replace(name, entry, new Entry(entry.size(), entry.used(), entry.used()));
                } catch (IOException e) {
                    log.debug("Could not touch {}", name, e);
                }
            }
        });
    }

    private void add(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
            var used = attributes.lastModifiedTime().toInstant();
            entries.put(file.getFileName().toString(), new Entry(attributes.size(), used, used));
            bytes.addAndGet(attributes.size());
        }
    }

    private static String nameOf(String url) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("This Java has no SHA-256", e));
        }
    }
}
