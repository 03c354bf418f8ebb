package io.placard.kiosk.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment.ToProduct;
import io.placard.kiosk.samples.SampleAssignments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class ArrivedAssignmentsTest {
    private static final String ENTRIES = """
            {"rfids":[{"code":"04A1","rfid_entity_type":"KioskProduct","product_id":2},
                      {"code":"04A2","rfid_entity_type":"KioskProduct","product_id":3},
                      {"code":"04A3","rfid_entity_type":"Nonsense"}]}""";

    @TempDir
    private Path folder;

    private final SampleAssignments assignments = new SampleAssignments();

    @Test
    void saysAgainWhatStaffOfTheOtherKioskSaid() throws IOException {
        arrive(ENTRIES);

        new ArrivedAssignments(folder, assignments, () -> true).take();

        assertThat(assignments.meaning("04A1").findLocal()).contains(new ToProduct(2));
        assertThat(assignments.meaning("04A2").findLocal()).contains(new ToProduct(3));
    }

    @Test
    void leavesAloneWhatStaffHereHaveSaidAlready() throws IOException {
        arrive(ENTRIES);
        assignments.assign("04A1", new ToProduct(9));

        new ArrivedAssignments(folder, assignments, () -> true).take();

        assertThat(assignments.meaning("04A1").findLocal()).contains(new ToProduct(9));
    }

    @Test
    void waitsUntilTheStoreIsKnownAndIsThenNoMore() throws IOException, InterruptedException {
        arrive(ENTRIES);
        var asked = new CountDownLatch(1);
        var known = new CountDownLatch(1);
        try (var arrived = new ArrivedAssignments(folder, assignments, () -> {
            asked.countDown();
            return known.getCount() == 0;
        })) {
            arrived.open();
            asked.await();
            assertThat(assignments.local()).isEmpty();

            known.countDown();

            awaitGone();
            assertThat(assignments.local()).hasSize(2);
        }
    }

    @Test
    void staysForTheNextStartWhereTheStoreWasNotReached() throws IOException, InterruptedException {
        arrive(ENTRIES);
        var asked = new CountDownLatch(1);
        var arrived = new ArrivedAssignments(folder, assignments, () -> {
            asked.countDown();
            return false;
        });
        arrived.open();
        asked.await();

        arrived.close();

        assertThat(folder.resolve(ArrivedAssignments.NAME)).hasContent(ENTRIES);
    }

    @Test
    void staysUntilWhatItSaysIsOnDisk() throws IOException, InterruptedException {
        arrive(ENTRIES);
        assignments.disk(false);
        try (var arrived = new ArrivedAssignments(folder, assignments, () -> true)) {
            arrived.open();
            assignments.awaitAsked();
            assertThat(folder.resolve(ArrivedAssignments.NAME)).hasContent(ENTRIES);

            assignments.disk(true);

            awaitGone();
        }
    }

    @Test
    void staysWhereItIsDamaged() throws IOException, InterruptedException {
        arrive("{\"rfids\":");
        var arrived = new ArrivedAssignments(folder, assignments, () -> true);

        arrived.open();
        arrived.awaitEnd();

        assertThat(folder.resolve(ArrivedAssignments.NAME)).exists();
        assertThat(assignments.local()).isEmpty();
    }

    private void arrive(String text) throws IOException {
        Files.writeString(folder.resolve(ArrivedAssignments.NAME), text);
    }

    private void awaitGone() throws InterruptedException {
        var tick = new CountDownLatch(1);
        while (Files.exists(folder.resolve(ArrivedAssignments.NAME))) {
            assertThat(tick.await(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
