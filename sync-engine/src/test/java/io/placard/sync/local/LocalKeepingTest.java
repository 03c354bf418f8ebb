package io.placard.sync.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.local.Meaning;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said at a kiosk exists nowhere else: whatever becomes of its files, it is there again. */
class LocalKeepingTest {
    private static final String TAG = "0A00B1C2D3";
    private static final String SLOT = "3";

    @TempDir
    private Path folder;

    @Test
    void isThereAfterARestart() {
        try (var counter = Counter.open(folder)) {
            counter.storeSays(TAG, new ToProduct(1));
            counter.desk.assign(TAG, new ToProduct(2));
            counter.desk.assign(SLOT, new ToProduct(4));
            counter.storeSays(SLOT, new ToProduct(5));
        }
        try (var counter = Counter.open(folder)) {
            assertThat(counter.now(TAG)).contains(new ToProduct(2));
            assertThat(counter.desk.meaning(SLOT).isReplaced()).isTrue();
        }
    }

    @Test
    void remembersOverARestartWhatTheStoreSaidThen() {
        try (var counter = Counter.open(folder)) {
            counter.storeSays(TAG, new ToProduct(1));
            counter.desk.assign(TAG, new ToProduct(2));
        }
        try (var counter = Counter.open(folder)) {
            counter.storeSays(TAG, new ToProduct(1));
            assertThat(counter.now(TAG)).contains(new ToProduct(2));
            counter.storeSays(TAG, new ToProduct(3));
            assertThat(counter.now(TAG)).contains(new ToProduct(3));
        }
    }

    @Test
    void outlivesTheLossOfTheDatabase() throws IOException {
        assignTwo();
        Files.delete(database());

        assertBothAreThere();
    }

    @Test
    void outlivesTheLossOfTheFileBeside() throws IOException {
        assignTwo();
        Files.delete(beside());

        assertBothAreThere();
    }

    @Test
    void outlivesADatabaseThatIsSpoilt() throws IOException {
        assignTwo();
        try (var file = new RandomAccessFile(database().toFile(), "rw")) {
            var noise = new byte[(int) file.length() - 8192];
            Arrays.fill(noise, (byte) 0x5A);
            file.seek(8192);
            file.write(noise);
        }

        assertBothAreThere();
    }

    @Test
    void outlivesAFileBesideThatIsCutShort() throws IOException {
        assignTwo();
        var bytes = Files.readAllBytes(beside());
        Files.write(beside(), Arrays.copyOf(bytes, bytes.length / 2));

        assertBothAreThere();
        assertThat(folder.resolve("assignments.json.unusable")).exists();
    }

    @Test
    void takesTheNewerOfTwoCopies() throws IOException {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(1));
        }
        var before = folder.resolve("before");
        Files.copy(database(), before);
        try (var counter = Counter.open(folder)) {
            counter.desk.withdraw(TAG);
            counter.desk.assign(SLOT, new ToProduct(4));
        }
        Files.move(before, database(), StandardCopyOption.REPLACE_EXISTING);

        try (var counter = Counter.open(folder)) {
            assertThat(counter.desk.all()).extracting(Meaning::code).containsExactly(SLOT);
        }
    }

    @Test
    void doesNotComeBackOnceItIsWithdrawn() throws IOException {
        assignTwo();
        try (var counter = Counter.open(folder)) {
            counter.desk.withdraw(TAG);
            counter.desk.withdraw(SLOT);
        }
        Files.delete(database());

        try (var counter = Counter.open(folder)) {
            assertThat(counter.desk.all()).isEmpty();
        }
    }

    @Test
    void holdsUntilTheEndWhereNoDiskTakesIt() throws IOException {
        var taken = Files.createFile(folder.resolve("taken"));
        try (var counter = Counter.open(taken)) {
            counter.desk.assign(TAG, new ToProduct(1));

            assertThat(counter.now(TAG)).contains(new ToProduct(1));
        }
    }

    @Test
    void saysWhenAllIsOnDisk() {
        var writes = new ArrayList<Runnable>();
        try (var counter = Counter.writing(folder, writes::add)) {
            counter.desk.assign(TAG, new ToProduct(1));
            assertThat(counter.desk.isKept()).isFalse();

            new ArrayList<>(writes).forEach(Runnable::run);

            assertThat(counter.desk.isKept()).isTrue();
        }
    }

    private void assignTwo() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(2));
            counter.desk.assign(SLOT, new ToProduct(4));
        }
    }

    private void assertBothAreThere() {
        try (var counter = Counter.open(folder)) {
            assertThat(counter.now(TAG)).contains(new ToProduct(2));
            assertThat(counter.now(SLOT)).contains(new ToProduct(4));
        }
        try (var again = Counter.open(folder)) {
            assertThat(again.now(TAG)).contains(new ToProduct(2));
        }
    }

    private Path database() {
        return folder.resolve("catalog.mv.db");
    }

    private Path beside() {
        return folder.resolve("assignments.json");
    }
}
