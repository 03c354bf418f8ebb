package io.placard.sync.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.pictures.shelf.Budget;
import io.placard.sync.pictures.shelf.Draft;
import io.placard.sync.pictures.shelf.Need;
import io.placard.sync.pictures.shelf.PictureShelf;
import io.placard.sync.pictures.shelf.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockingTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private final Server server = new Server();
    private final List<String> needed = new ArrayList<>(List.of("a", "b", "c"));
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private boolean inStep = true;
    private PictureShelf shelf;
    private Stocking stocking;

    @BeforeEach
    void begin() throws IOException {
        begin(1L << 30);
    }

    @Test
    void fetchesAllThatTheCatalogueNeedsInItsOrder() {
        run(MINUTE);

        assertThat(server.asked).containsExactly("a", "b", "c");
        assertThat(stocking.wanted()).isEqualTo(3);
        assertThat(stocking.missing()).isZero();
    }

    @Test
    void doesNotFetchWhatIsOnDisk() {
        server.bring("b");
        server.asked.clear();

        run(MINUTE);

        assertThat(server.asked).containsExactly("a", "c");
        assertThat(stocking.wanted()).isEqualTo(3);
    }

    @Test
    void asksForTenPicturesASecondAtMost() {
        needed.clear();
        IntStream.range(0, 1000).mapToObj(Integer::toString).forEach(needed::add);

        run(Duration.ofSeconds(10));

        assertThat(server.asked).hasSizeBetween(95, 101);
    }

    @Test
    void leavesASlowServerThreeQuartersOfTheTime() {
        needed.clear();
        IntStream.range(0, 1000).mapToObj(Integer::toString).forEach(needed::add);
        server.takes = Duration.ofMillis(400);

        run(Duration.ofSeconds(8));

        assertThat(server.asked).hasSize(5);
    }

    @Test
    void waitsUntilTheCatalogueIsInStep() {
        inStep = false;
        run(MINUTE);
        assertThat(server.asked).isEmpty();

        inStep = true;
        run(MINUTE);
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void givesWayToScreens() {
        server.isBusy = true;
        run(MINUTE);
        assertThat(server.asked).isEmpty();

        server.isBusy = false;
        run(MINUTE);
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void fetchesOnePictureInTwoSecondsWhileSomebodyUsesTheScreen() {
        needed.clear();
        IntStream.range(0, 1000).mapToObj(Integer::toString).forEach(needed::add);
        server.isInUse = true;
        run(Duration.ofSeconds(20));
        assertThat(server.asked).hasSizeBetween(9, 10);

        server.isInUse = false;
        run(Duration.ofSeconds(1));
        assertThat(server.asked).hasSizeGreaterThan(18);
    }

    @Test
    void goesOnInUseWhenTheClockIsSetBack() {
        server.isInUse = true;
        run(Duration.ofSeconds(1));
        now = now.minus(Duration.ofDays(1));

        run(Duration.ofSeconds(1));

        assertThat(server.asked).hasSizeGreaterThan(1);
    }

    @Test
    void fetchesWhatIsLookedThroughBeforeTheRest() {
        stocking.step();
        stocking.browse(List.of("x", "y").iterator());
        run(MINUTE);

        assertThat(server.asked).containsExactly("a", "x", "y", "b", "c");
    }

    @Test
    void walksAgainWhenTheCatalogueHasChangedButNotAllTheTime() {
        run(MINUTE);
        needed.add("d");
        run(Duration.ofMinutes(10));
        assertThat(server.asked).doesNotContain("d");

        stocking.catalogueChanged();
        run(Duration.ofSeconds(30));
        needed.add("e");
        stocking.catalogueChanged();
        run(Duration.ofSeconds(1));

        assertThat(server.asked).containsExactly("a", "b", "c", "d");
        run(MINUTE);
        assertThat(server.asked).endsWith("e");
    }

    @Test
    void triesAgainWhatCouldNotBeHad() {
        server.broken.add("b");
        run(MINUTE);
        assertThat(stocking.missing()).isEqualTo(1);
        assertThat(stocking.wanted()).isEqualTo(3);

        server.broken.clear();
        run(Duration.ofMinutes(5));

        assertThat(server.asked).containsExactly("a", "b", "c", "b");
        assertThat(stocking.missing()).isZero();
    }

    @Test
    void passesByWhatRests() {
        server.resting.add("b");
        run(MINUTE);

        assertThat(server.asked).containsExactly("a", "c");
        assertThat(stocking.missing()).isEqualTo(1);
    }

    @Test
    void stopsNearTheBudgetAndGoesOnWhenWhatNobodyNeedsHasLeft() throws IOException {
        server.bytes = 700_000;
        begin(2_500_000);
        run(MINUTE);
        assertThat(server.asked).containsExactly("a", "b", "c");
        needed.removeFirst();
        needed.add("d");
        stocking.catalogueChanged();

        run(Duration.ofMinutes(20));

        assertThat(server.asked).endsWith("d");
        assertThat(shelf.bytes()).isLessThanOrEqualTo(2_250_000);
        assertThat(stocking.missing()).isZero();
    }

    private void begin(long budget) throws IOException {
        shelf = new PictureShelf(folder, new Budget(budget, () -> 1L << 40), () -> now);
        shelf.open();
        stocking = new Stocking(
                FileKind.PICTURES, shelf, server, () -> List.copyOf(needed).iterator(), () -> inStep, () -> now, now);
    }

    private void run(Duration time) {
        var end = now.plus(time);
        while (now.isBefore(end)) {
            var rest = stocking.step();
            now = now.plus(rest);
        }
    }

    private final class Server implements Stocking.Background {
        private final List<String> asked = new ArrayList<>();
        private final Set<String> broken = new HashSet<>();
        private final Set<String> resting = new HashSet<>();
        private Duration takes = Duration.ofMillis(5);
        private int bytes = 100;
        private boolean isBusy;
        private boolean isInUse;

        @Override
        public boolean isBusy() {
            return isBusy;
        }

        @Override
        public boolean isInUse() {
            return isInUse;
        }

        @Override
        public boolean rests(String url) {
            return resting.contains(url);
        }

        @Override
        public void bring(String url) {
            asked.add(url);
            now = now.plus(takes);
            if (!broken.contains(url)) {
                try {
                    put(url);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void put(String url) throws IOException {
            var draft = shelf.newDraft();
            var picture = Arrays.copyOf(url.getBytes(StandardCharsets.UTF_8), bytes);
            Files.write(draft, picture);
            shelf.put(url, new Draft(draft, Sha256.of(draft), bytes), Need.SOMETIME);
            shelf.release(draft);
        }
    }
}
