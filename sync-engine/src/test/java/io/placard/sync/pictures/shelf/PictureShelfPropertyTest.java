package io.placard.sync.pictures.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Random use of a shelf, with kills, torn indexes and damaged files in between. What it gives out is always, to the
 * byte, something that the URL once led to; the budget always holds; and disk and memory agree after a sweep.
 */
class PictureShelfPropertyTest {
    private static final int BUDGET = 2_000;
    private static final int URLS = 12;
    private static final int CONTENTS = 15;

    @Property(tries = 400)
    void holdsItsPromisesWhateverHappens(@ForAll long seed) throws IOException {
        var folder = Files.createTempDirectory(Path.of("target"), "shelf");
        try {
            new Run(folder, new Random(seed)).steps(60);
        } finally {
            deleteAll(folder);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static final class Run {
        private final Path folder;
        private final Random random;
        private final Map<String, Set<Integer>> everLedTo = new HashMap<>();
        private final Map<String, Integer> leadsTo = new HashMap<>();
        private final List<String> trace = new ArrayList<>();
        private Instant now = Instant.parse("2026-03-01T09:00:00Z");
        private PictureShelf shelf;
        private boolean hasLostRecords;
        private boolean isSwept = true;

        private Run(Path folder, Random random) throws IOException {
            this.folder = folder;
            this.random = random;
            shelf = opened();
        }

        private void steps(int count) throws IOException {
            for (var step = 0; step < count; step++) {
                now = now.plusSeconds(random.nextInt(100_000));
                step();
                if (isSwept) {
                    assertThat(shelf.bytes()).as("%s", trace).isLessThanOrEqualTo(BUDGET);
                    assertThat(pictureBytes()).as("%s", trace).isLessThanOrEqualTo(BUDGET);
                }
                lookAtAll();
            }
            everLedTo.keySet().forEach(shelf::find); // Finds what was damaged last.
            shelf.sweep();
            assertThat(pictureBytes()).as("%s", trace).isEqualTo(shelf.bytes());
        }

        private void step() throws IOException {
            switch (random.nextInt(10)) {
                case 0 -> restart("restart");
                case 1 -> killBeforeTheIndexKnows();
                case 2 -> tearTheIndex();
                case 3 -> damageAFile();
                case 4 -> discard();
                default -> put();
            }
        }

        private void put() throws IOException {
            var url = url();
            var number = random.nextInt(CONTENTS);
            var need = random.nextBoolean() ? Need.NOW : Need.SOMETIME;
            trace.add("put " + number + " at " + url + " " + need);
            var draft = shelf.newDraft();
            try {
                Files.write(draft, content(number));
                shelf.put(url, new Draft(draft, Sha256.of(draft), content(number).length), need);
                everLedTo.computeIfAbsent(url, _ -> new HashSet<>()).add(number);
                leadsTo.put(url, number);
                assertThat(shelf.find(url)).as("%s", trace).isPresent();
            } catch (NoRoomException _) {
                assertThat(need).as("%s", trace).isEqualTo(Need.SOMETIME);
            } finally {
                shelf.release(draft);
            }
        }

        private void lookAtAll() throws IOException {
            for (var each : leadsTo.entrySet()) {
                var url = each.getKey();
                var found = random.nextInt(3) == 0 ? shelf.find(url) : Optional.<Path>empty();
                if (found.isPresent()) {
                    var bytes = Files.readAllBytes(found.get());
                    var allowed = hasLostRecords ? everLedTo.getOrDefault(url, Set.of()) : Set.of(each.getValue());
                    assertThat(allowed.stream().anyMatch(number -> Arrays.equals(content(number), bytes)))
                            .as("%s at %s", trace, url)
                            .isTrue();
                }
            }
        }

        private void restart(String why) throws IOException {
            trace.add(why);
            shelf = opened();
            isSwept = random.nextBoolean();
            if (isSwept) {
                shelf.sweep();
            }
        }

        /** As it is after a kill between the move of the file and the write of its record. */
        private void killBeforeTheIndexKnows() throws IOException {
            var orphan = content(CONTENTS + random.nextInt(5));
            Files.write(folder.resolve("fetch-1.part"), Arrays.copyOf(orphan, random.nextInt(orphan.length)));
            var draft = Files.write(folder.resolve("orphan"), orphan);
            Files.move(draft, folder.resolve(Sha256.of(draft).fileName()), StandardCopyOption.REPLACE_EXISTING);
            restart("killed");
        }

        private void tearTheIndex() throws IOException {
            var index = folder.resolve(PictureIndex.FILE_NAME);
            if (Files.exists(index)) {
                var bytes = Files.readAllBytes(index);
                var lost = Math.min(bytes.length, random.nextInt(2 * IndexRecord.BYTES));
                Files.write(index, Arrays.copyOf(bytes, bytes.length - lost));
                hasLostRecords = true;
                restart("index torn by " + lost);
            }
        }

        private void damageAFile() throws IOException {
            var files = pictures();
            if (!files.isEmpty()) {
                var file = files.get(random.nextInt(files.size()));
                var bytes = Files.readAllBytes(file);
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, Arrays.copyOf(bytes, bytes.length - random.nextInt(2)));
                restart("damaged " + file);
            }
        }

        private void discard() {
            var url = url();
            trace.add("discard " + url);
            shelf.discard(url);
            assertThat(shelf.find(url)).as("%s", trace).isEmpty();
        }

        private PictureShelf opened() throws IOException {
            var opened = new PictureShelf(folder, new Budget(BUDGET, () -> 1L << 40), () -> now);
            opened.open();
            return opened;
        }

        private long pictureBytes() throws IOException {
            return pictures().stream()
                    .mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }

        private List<Path> pictures() throws IOException {
            try (var files = Files.list(folder)) {
                return files.filter(Run::isPicture)
                        .sorted(Comparator.naturalOrder())
                        .toList();
            }
        }

        private static boolean isPicture(Path file) {
            return Sha256.ofFileName(file.getFileName().toString()).isPresent()
                    && file.toFile().length() > 0;
        }

        private String url() {
            return "https://cdn.example.shop/" + random.nextInt(URLS) + ".png";
        }

        private static byte[] content(int number) {
            var bytes = new byte[100 + 23 * number];
            new Random(number).nextBytes(bytes);
            return bytes;
        }
    }
}
