package io.placard.kiosk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import io.placard.catalog.RfidEntity;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.local.LocalAssignments.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the staff of another kiosk said that tags and slots stand for, on its way to this one. It lies in the data
 * folder until this kiosk knows what the store says: only against that can it be said again. Each start goes on with
 * it.
 */
public final class ArrivedAssignments implements AutoCloseable {
    /** In the data folder. */
    public static final String NAME = "assignments-arrived.json";

    private static final Logger log = LoggerFactory.getLogger(ArrivedAssignments.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Path file;
    private final LocalAssignments assignments;
    private final BooleanSupplier isStoreKnown;
    private Optional<Thread> waiting = Optional.empty();

    /** @param isStoreKnown whether the copy has been in step with the store since the start; called on any thread */
    public ArrivedAssignments(Path dataDir, LocalAssignments assignments, BooleanSupplier isStoreKnown) {
        this.file = dataDir.resolve(NAME);
        this.assignments = assignments;
        this.isStoreKnown = isStoreKnown;
    }

    /** Takes them over as soon as the store is known, on a thread of its own; returns at once. */
    public void open() {
        if (Files.exists(file)) {
            waiting = Optional.of(Thread.ofVirtual().name("arrived-assignments").start(this::await));
        }
    }

    @Override
    public void close() {
        waiting.ifPresent(Thread::interrupt);
    }

    /** Waits until there is nothing more to take over, or it was given up. */
    void awaitEnd() throws InterruptedException {
        if (waiting.isPresent()) {
            waiting.get().join();
        }
    }

    private void await() {
        try {
            while (!isStoreKnown.getAsBoolean()) {
                Thread.sleep(LOOK);
            }
            take();
            // Until it is on disk it must not be lost with the file.
            while (!assignments.isKept()) {
                Thread.sleep(LOOK);
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn(
                    "{} could not be taken over or deleted; each start tries again. If it is damaged, import the exported file anew, or delete it",
                    file,
                    e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Says all of it again, unless staff here have said something else already.
     *
     * @throws IOException where the file cannot be read or is damaged; nothing was said then
     */
    void take() throws IOException {
        var taken = 0;
        for (var entry : Belongings.entries(Files.readString(file))) {
            taken += take(entry);
        }
        log.info("{} assignments of tags and slots came from another kiosk", taken);
    }

    private int take(JsonNode entry) {
        var code = entry.path("code").asText();
        var target = new RfidEntity(
                        entry.path("rfid_entity_type").asText(),
                        entry.path("product_id").asLong(),
                        entry.path("rfid_entity_id").asLong(),
                        entry.path("rfid_sub_entity_id").asLong())
                .target();
        if (target.isEmpty() || assignments.meaning(code).findLocal().isPresent()) {
            return 0;
        }
        return switch (assignments.assign(code, target.orElseThrow())) {
            case Outcome.Done _ -> 1;
            case Outcome.Refused(var words) -> {
                log.warn("What {} stands for was not taken over: {}", code, words);
                yield 0;
            }
        };
    }
}
