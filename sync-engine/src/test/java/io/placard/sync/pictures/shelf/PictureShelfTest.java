package io.placard.sync.pictures.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureShelfTest {
    private static final long PLENTY = 1L << 40;

    @TempDir
    private Path folder;

    private final AtomicLong free = new AtomicLong(PLENTY);
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private PictureShelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = opened(10_000);
    }

    @Test
    void findsAfterARestartWhatItWasGiven() throws IOException {
        var file = put("a", bytes(1, 100), Need.NOW);

        shelf = opened(10_000);

        assertThat(shelf.find("a")).contains(file);
        assertThat(shelf.bytes()).isEqualTo(100);
    }

    @Test
    void keepsTheSameBytesOnceForAllUrls() throws IOException {
        put("a", bytes(1, 100), Need.NOW);
        put("b", bytes(1, 100), Need.NOW);

        assertThat(shelf.find("a")).isEqualTo(shelf.find("b"));
        assertThat(shelf.bytes()).isEqualTo(100);
        assertThat(pictureFiles()).isEqualTo(1);
    }

    @Test
    void forgetsWhatAUrlNoLongerLeadsTo() throws IOException {
        put("a", bytes(1, 100), Need.NOW);
        put("a", bytes(2, 70), Need.NOW);

        assertThat(shelf.find("a")).get().satisfies(file -> assertThat(file).hasBinaryContent(bytes(2, 70)));
        assertThat(shelf.bytes()).isEqualTo(70);
        assertThat(pictureFiles()).isEqualTo(1);
    }

    @Test
    void doesNotFindAFileThatChangedOnDisk() throws IOException {
        var file = put("a", bytes(1, 100), Need.NOW);
        var changed = bytes(1, 100);
        changed[50] ^= 1;
        Files.write(file, changed);

        shelf = opened(10_000);

        assertThat(shelf.find("a")).isEmpty();
        assertThat(shelf.holds(UrlKey.of("a"))).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void healsAChangedFileWhenAnotherUrlBringsItsBytes() throws IOException {
        var file = put("a", bytes(1, 100), Need.NOW);
        Files.write(file, bytes(9, 100));
        shelf = opened(10_000);

        put("b", bytes(1, 100), Need.NOW);

        assertThat(shelf.find("a")).get().satisfies(found -> assertThat(found).hasBinaryContent(bytes(1, 100)));
    }

    @Test
    void letsGoOfWhatWasShownLongestAgo() throws IOException {
        shelf = opened(250);
        for (var name : Arrays.asList("a", "b", "c")) {
            put(name, bytes(name.charAt(0), 70), Need.NOW);
            shelf.find("a");
        }
        put("d", bytes('d', 70), Need.NOW);

        assertThat(shelf.find("b")).isEmpty();
        assertThat(shelf.find("a")).isPresent();
        assertThat(shelf.find("d")).isPresent();
    }

    @Test
    void letsGoOfWhatNobodyHasEverLookedAtFirst() throws IOException {
        shelf = opened(250);
        put("shown", bytes(1, 70), Need.NOW);
        put("stocked", bytes(2, 70), Need.SOMETIME);
        put("c", bytes(3, 70), Need.NOW);
        put("d", bytes(4, 70), Need.NOW);

        assertThat(shelf.holds(UrlKey.of("stocked"))).isFalse();
        assertThat(shelf.holds(UrlKey.of("shown"))).isTrue();
    }

    @Test
    void makesNoRoomForWhatNobodyWaitsFor() throws IOException {
        shelf = opened(250);
        put("a", bytes(1, 100), Need.NOW);
        put("b", bytes(2, 100), Need.SOMETIME);

        assertThatThrownBy(() -> put("c", bytes(3, 100), Need.SOMETIME)).isInstanceOf(NoRoomException.class);
        assertThat(shelf.hasRoom(30, Need.SOMETIME))
                .as("the last tenth is for screens")
                .isFalse();
        assertThat(shelf.hasRoom(50, Need.NOW)).isTrue();
        assertThat(shelf.bytes()).isEqualTo(200);
    }

    @Test
    void leavesTheDiskToOthersBeforeItIsFull() throws IOException {
        put("a", bytes(1, 1000), Need.NOW);
        free.set(500L << 20);

        assertThat(shelf.hasRoom(100, Need.SOMETIME)).isFalse();
        put("b", bytes(2, 1000), Need.NOW);
        free.set(10L << 20);

        assertThatThrownBy(() -> put("c", bytes(3, 100), Need.NOW)).isInstanceOf(NoRoomException.class);
    }

    @Test
    void sweepsAwayAnotherLayoutLeftoversAndRecordsOfMissingFiles() throws IOException {
        put("a", bytes(1, 100), Need.NOW);
        var gone = put("b", bytes(2, 100), Need.NOW);
        Files.delete(gone);
        Files.write(folder.resolve("fetch-77.part"), bytes(3, 10));
        Files.write(folder.resolve("0123456789abcdef0123456789abcdef01234567"), bytes(4, 10));
        Files.write(folder.resolve("ab".repeat(32)), bytes(5, 10));

        shelf = opened(10_000);
        shelf.sweep();

        assertThat(pictureFiles()).isEqualTo(1);
        assertThat(shelf.holds(UrlKey.of("a"))).isTrue();
        assertThat(shelf.holds(UrlKey.of("b"))).isFalse();
        assertThat(shelf.bytes()).isEqualTo(100);
    }

    @Test
    void doesNotSweepAwayWhatIsBeingFetched() throws IOException {
        var draft = shelf.newDraft();
        Files.write(draft, bytes(1, 10));

        shelf.sweep();

        assertThat(draft).exists();
        shelf.release(draft);
        assertThat(draft).doesNotExist();
    }

    @Test
    void readsAnIndexWithAHoleAndHalfARecordAtItsEnd() throws IOException {
        put("a", bytes(1, 100), Need.NOW);
        put("b", bytes(2, 100), Need.NOW);
        put("c", bytes(3, 100), Need.NOW);
        var index = folder.resolve(PictureIndex.FILE_NAME);
        var damaged = Files.readAllBytes(index);
        damaged[IndexRecord.BYTES + 20] ^= 4;
        Files.write(index, damaged);
        Files.write(index, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

        shelf = opened(10_000);
        put("d", bytes(4, 100), Need.NOW);
        shelf = opened(10_000);

        assertThat(shelf.holds(UrlKey.of("a"))).isTrue();
        assertThat(shelf.holds(UrlKey.of("b"))).isFalse();
        assertThat(shelf.holds(UrlKey.of("c"))).isTrue();
        assertThat(shelf.holds(UrlKey.of("d"))).isTrue();
    }

    @Test
    void itsIndexDoesNotGrowForEver() throws IOException {
        for (var count = 0; count < 5000; count++) {
            put("a", bytes(count, 10), Need.NOW);
        }

        assertThat(Files.size(folder.resolve(PictureIndex.FILE_NAME))).isLessThan(2000L * IndexRecord.BYTES);
        shelf = opened(10_000);
        assertThat(shelf.find("a")).get().satisfies(file -> assertThat(file).hasBinaryContent(bytes(4999, 10)));
    }

    @Test
    void remembersTheOrderOfUseAcrossARestart() throws IOException {
        shelf = opened(250);
        put("a", bytes(1, 70), Need.NOW);
        put("b", bytes(2, 70), Need.NOW);
        now = now.plus(Duration.ofDays(2));
        shelf.find("a");

        shelf = opened(250);
        put("c", bytes(3, 70), Need.NOW);
        put("d", bytes(4, 70), Need.NOW);

        assertThat(shelf.holds(UrlKey.of("a"))).isTrue();
        assertThat(shelf.holds(UrlKey.of("b"))).isFalse();
    }

    @Test
    void dropsWhatTheCatalogueNoLongerNamesUnlessItWasShownLately() throws IOException {
        put("old", bytes(1, 100), Need.SOMETIME);
        put("shown", bytes(2, 100), Need.NOW);
        put("named", bytes(3, 100), Need.SOMETIME);
        shelf.beginPass();
        shelf.holds(UrlKey.of("named"));
        put("new", bytes(4, 100), Need.SOMETIME);

        assertThat(shelf.dropUnnamed(now.minus(Duration.ofDays(7)))).isEqualTo(1);
        assertThat(shelf.holds(UrlKey.of("old"))).isFalse();
        assertThat(shelf.named()).isEqualTo(2);
    }

    private PictureShelf opened(long budget) throws IOException {
        var opened = new PictureShelf(folder, new Budget(budget, free::get), this::tick);
        opened.open();
        return opened;
    }

    /** Never the same time twice, so that the order of use is certain. */
    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    private Path put(String url, byte[] bytes, Need need) throws IOException {
        var draft = shelf.newDraft();
        try {
            Files.write(draft, bytes);
            return shelf.put(url, new Draft(draft, Sha256.of(draft), bytes.length), need);
        } finally {
            shelf.release(draft);
        }
    }

    private long pictureFiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(PictureIndex.FILE_NAME)).count();
        }
    }

    private static byte[] bytes(int content, int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) content);
        bytes[0] = (byte) (content >> 8);
        return bytes;
    }
}
