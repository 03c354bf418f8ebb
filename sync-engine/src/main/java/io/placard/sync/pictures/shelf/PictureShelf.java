package io.placard.sync.pictures.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture files of one folder, named by their content; URLs that led to the same bytes share a file. A file is
 * there as a whole or not at all, is compared with its name before it is first shown, and never makes the folder larger
 * than its budget. Safe from any thread.
 */
public final class PictureShelf {
    private static final Logger log = LoggerFactory.getLogger(PictureShelf.class);
    /** How exactly the time of last use survives a restart; finer would write for nothing. */
    private static final Duration NOTE_AT_MOST_EVERY = Duration.ofDays(1);
    /** So many records about nothing are not worth the writing. */
    private static final int IDLE_RECORDS = 1000;

    private final Path folder;
    private final Budget budget;
    private final InstantSource clock;
    private final PictureIndex index;
    private final Map<UrlKey, Content> byUrl = new HashMap<>();
    private final Map<Sha256, Content> contents = new HashMap<>();
    private final Set<Path> drafts = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean hasFoundDamage = new AtomicBoolean();
    private final AtomicLong draftNumber = new AtomicLong();
    private long bytes;
    private long pass;

    public PictureShelf(Path folder, Budget budget, InstantSource clock) {
        this.folder = folder;
        this.budget = budget;
        this.clock = clock;
        index = new PictureIndex(folder);
    }

    /** Reads the index; looks at no file, so that nothing waits for a large folder. */
    public synchronized void open() throws IOException {
        Files.createDirectories(folder);
        for (var record : index.read()) {
            var content = contents.get(record.content());
            if (content == null) {
                content = content(record.content(), record.size());
                contents.put(content.hash, content);
                bytes += content.size;
            }
            content.shownAt = content.shownAt.isAfter(record.shownAt()) ? content.shownAt : record.shownAt();
            content.notedAt = content.shownAt;
            link(record.url(), content);
        }
    }

    /** The file of a URL, whole and unchanged since it came; a changed one is forgotten. */
    public Optional<Path> find(String url) {
        var content = use(UrlKey.of(url));
        if (content == null) {
            return Optional.empty();
        }
        if (!content.isProven && !content.isIntact()) {
            if (!hasFoundDamage.getAndSet(true)) {
                log.warn("The picture file {} was damaged and is fetched anew, as are others like it", content.file());
            }
            forget(content);
            return Optional.empty();
        }
        content.isProven = true;
        return Optional.of(content.file());
    }

    /** Whether it is here; unlike {@link #find} no sign that anybody looks at it. */
    public synchronized boolean holds(UrlKey url) {
        var content = byUrl.get(url);
        if (content != null) {
            content.pass = pass;
        }
        return content != null;
    }

    /** A name for a file under way; to be given back with {@link #release}. */
    public Path newDraft() {
        var draft = folder.resolve("fetch-" + draftNumber.incrementAndGet() + ".part");
        drafts.add(draft);
        return draft;
    }

    /** Deletes the draft unless it was taken in. */
    public void release(Path draft) {
        delete(draft);
        drafts.remove(draft);
    }

    /**
     * Takes in a whole picture.
     *
     * @throws NoRoomException where there is not room enough for this need
     */
    public synchronized Path put(String url, Draft draft, Need need) throws IOException {
        var content = contents.get(draft.content());
        if (content == null) {
            makeRoom(draft.size(), need);
            content = content(draft.content(), draft.size());
            takeIn(draft, content);
            contents.put(content.hash, content);
            bytes += content.size;
        } else if (!content.isProven && !content.isIntact()) {
            takeIn(draft, content);
        }
        content.shownAt = need == Need.NOW ? clock.instant() : content.shownAt;
        content.pass = pass;
        var key = UrlKey.of(url);
        link(key, content);
        note(key, content);
        return content.file();
    }

    /** Throws the URL's file away. */
    public void discard(String url) {
        Content content;
        synchronized (this) {
            content = byUrl.get(UrlKey.of(url));
        }
        if (content != null) {
            forget(content);
        }
    }

    /** Whether a picture of this size would be taken in. */
    public synchronized boolean hasRoom(long size, Need need) {
        return bytes + size <= budget.bytes(need, bytes);
    }

    /** From now on {@link #holds} and {@link #put} mark what the catalogue names. */
    public synchronized void beginPass() {
        pass++;
    }

    /** Lets go of what was not marked since the pass began and not shown since then. */
    public synchronized int dropUnnamed(Instant notShownSince) {
        var unnamed = contents.values().stream()
                .filter(content -> content.pass < pass && content.shownAt.isBefore(notShownSince))
                .toList();
        unnamed.forEach(this::forget);
        return unnamed.size();
    }

    /** URLs that the last pass marked. */
    public synchronized int named() {
        return (int)
                byUrl.values().stream().filter(content -> content.pass == pass).count();
    }

    public synchronized int size() {
        return contents.size();
    }

    public synchronized long bytes() {
        return bytes;
    }

    /** Compares the folder with the index: what only one of them knows is forgotten. Takes as long as it is large. */
    public void sweep() throws IOException {
        Set<Sha256> missing;
        synchronized (this) {
            missing = new HashSet<>(contents.keySet());
        }
        var leftovers = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var hash = Sha256.ofFileName(file.getFileName().toString());
                if (!hash.map(missing::remove).orElse(false) && deleteLeftover(file, hash)) {
                    leftovers++;
                }
            }
        }
        var lost = forgetLost(missing);
        letGo(budget.most());
        if (leftovers + lost > 0) {
            log.info("Picture folder: {} leftovers deleted, {} files were missing", leftovers, lost);
        }
    }

    private static void takeIn(Draft draft, Content content) throws IOException {
        Files.move(draft.file(), content.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        content.isProven = true;
    }

    private synchronized boolean deleteLeftover(Path file, Optional<Sha256> hash) {
        var isOurs = hash.map(contents::containsKey).orElse(false) || drafts.contains(file) || index.owns(file);
        if (!isOurs) {
            delete(file);
        }
        return !isOurs;
    }

    private synchronized int forgetLost(Set<Sha256> missing) {
        var lost = missing.stream()
                .map(contents::get)
                .filter(content -> content != null && !Files.exists(content.file()))
                .toList();
        lost.forEach(this::forget);
        return lost.size();
    }

    private synchronized @Nullable Content use(UrlKey url) {
        var content = byUrl.get(url);
        if (content != null) {
            content.shownAt = clock.instant();
            if (content.shownAt.isAfter(content.notedAt.plus(NOTE_AT_MOST_EVERY))) {
                note(url, content);
            }
        }
        return content;
    }

    private void makeRoom(int size, Need need) throws NoRoomException {
        var allowed = budget.bytes(need, bytes);
        if (bytes + size <= allowed) {
            return;
        }
        if (need == Need.SOMETIME || size > Budget.afterMakingRoom(allowed)) {
            throw new NoRoomException("no room for " + size + " bytes more");
        }
        letGo(Budget.afterMakingRoom(allowed) - size);
    }

    private synchronized void letGo(long goal) {
        var oldestFirst = new ArrayList<>(contents.values());
        oldestFirst.sort(Comparator.comparing(content -> content.shownAt));
        for (var oldest : oldestFirst) {
            if (bytes <= goal) {
                return;
            }
            forget(oldest);
        }
    }

    private void link(UrlKey url, Content content) {
        var before = byUrl.put(url, content);
        content.urls.add(url);
        if (before != null && before != content) {
            before.urls.remove(url);
            if (before.urls.isEmpty()) {
                forget(before);
            }
        }
    }

    private synchronized void forget(Content content) {
        if (contents.remove(content.hash, content)) {
            bytes -= content.size;
            content.urls.forEach(url -> byUrl.remove(url, content));
            delete(content.file());
        }
    }

    private void note(UrlKey url, Content content) {
        try {
            if (index.size() > 2 * byUrl.size() + IDLE_RECORDS) {
                index.replace(byUrl.entrySet().stream()
                        .map(each -> each.getValue().record(each.getKey()))
                        .toList());
            } else {
                index.append(content.record(url));
            }
            content.notedAt = content.shownAt;
        } catch (IOException e) {
            log.debug("The picture index could not be written; what is missing in it is fetched anew one day", e);
        }
    }

    private Content content(Sha256 hash, int size) {
        return new Content(hash, size, folder.resolve(hash.fileName()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("Could not delete the picture {}: {}", file, e.getMessage());
        }
    }
}
