package io.placard.sync.outbox;

import io.placard.sync.cache.OutboxRow;
import io.placard.sync.cache.OutboxRows;
import io.placard.sync.cache.Write;
import io.placard.sync.outbox.Lane.Mark;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells its destinations what happened at the kiosk, at least once: a message is on disk a moment after it was appended
 * and stays there until its destination has it, over restarts and outages. One thread decides and writes, one sends.
 * Without a destination nothing is kept.
 */
public final class MessageQueue implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MessageQueue.class);
    /** More than a kiosk's busiest minute. */
    private static final int MOST_ARRIVING = 4096;

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration DEADLINE = Duration.ofSeconds(1);

    private final OutboxRows rows;
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final Sender sender;
    private final Clock clock;
    private final BlockingQueue<Arrival> arrivals = new ArrayBlockingQueue<>(MOST_ARRIVING);
    private final ArrayDeque<Message> unsaved = new ArrayDeque<>();
    private final Troubles troubles = new Troubles();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("placard-outbox").unstarted(this::loop);
    private volatile Fates fates = Fates.UNTOLD;
    private Instant saveNotBefore = Instant.MIN;
    private boolean isLoaded;
    private volatile boolean isClosing;
    private volatile QueueStatus status = QueueStatus.EMPTY;

    /** Does nothing until it is started. {@code random} spreads the repetitions. */
    public MessageQueue(
            OutboxRows rows,
            Collection<Destination> destinations,
            Carrier carrier,
            Limits limits,
            Clock clock,
            RandomGenerator random) {
        this.rows = rows;
        this.clock = clock;
        destinations.forEach(each -> stops.put(each.name(), new Stop(each, new Lane(limits, random))));
        sender = new Sender(carrier);
    }

    /** Takes up what earlier runs left, and begins to send; once. Returns at once. */
    public void start() {
        if (!stops.isEmpty()) {
            thread.start();
        }
    }

    /**
     * Takes a message; from any thread, at once, also before the start. Dropped and counted where it is too long or far
     * too many come at a time; ignored where there is nobody to tell.
     *
     * @param kind what happened, in one word
     * @param facts texts, numbers, truth values and nulls by name
     */
    public void append(String kind, Map<String, ?> facts) {
        append(UUID.randomUUID(), kind, facts);
    }

    /** Likewise, under an id of the caller's; one that waits already stays as it is. */
    public void append(UUID id, String kind, Map<String, ?> facts) {
        if (stops.isEmpty()) {
            return;
        }
        var message = Message.of(id, kind, facts, clock.instant());
        if (message.json().length() > Limits.LONGEST_MESSAGE) {
            drop(1, "longer than " + Limits.LONGEST_MESSAGE + " characters");
        } else if (!arrivals.offer(new Arrival.Appended(message))) {
            drop(1, "more than " + MOST_ARRIVING + " came at a time");
        }
    }

    /** From now on tells what becomes of messages; before the start. */
    public void tell(Fates newFates) {
        fates = newFates;
    }

    /** From any thread. */
    public QueueStatus status() {
        var last = status;
        return new QueueStatus(last.pending(), last.oldestAt(), sent.get(), dropped.get());
    }

    /** Writes down what has arrived and ends, within a second or two. What was not sent waits for the next start. */
    @Override
    public void close() {
        isClosing = true;
        sender.close();
        var isTold = arrivals.offer(new Arrival.Closing());
        log.debug("The outbox closes, told: {}", isTold);
        try {
            if (thread.isAlive() && !thread.join(DEADLINE)) {
                log.warn("The outbox did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        while (!isClosing) {
            try {
                take(arrivals.poll(patience().toMillis(), TimeUnit.MILLISECONDS));
                work(clock.instant());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.error("A fault in the outbox; what waits is tried again", e);
            }
        }
        take(null);
        isLoaded = true; // Nothing is sent any more, so that what earlier runs left need not be known.
        save(Instant.MAX);
    }

    private void work(Instant now) {
        isLoaded = isLoaded || load();
        save(now);
        for (var stop : stops.values()) {
            letGo(stop, stop.lane().expire(now), "older than the outbox keeps them");
            send(stop, now);
        }
        var oldest = stops.values().stream()
                .flatMap(stop -> stop.lane().oldest().stream())
                .min(Instant::compareTo);
        var pending = stops.values().stream().mapToInt(stop -> stop.lane().pending());
        status = new QueueStatus(pending.sum() + unsaved.size(), oldest.orElseGet(this::oldestUnsaved), 0, 0);
    }

    private @Nullable Instant oldestUnsaved() {
        return Optional.ofNullable(unsaved.peek()).map(Message::at).orElse(null);
    }

    private void take(@Nullable Arrival first) {
        var all = new ArrayList<Arrival>();
        if (first != null) {
            all.add(first);
        }
        arrivals.drainTo(all);
        for (var arrival : all) {
            switch (arrival) {
                case Arrival.Appended(var message) -> unsaved.add(message);
                case Arrival.Answered(var from, var delivery) -> answered(from, delivery);
                case Arrival.Closing _ -> log.debug("Closing with {} messages to write", unsaved.size());
            }
        }
        while (unsaved.size() > MOST_ARRIVING) {
            unsaved.remove();
            drop(1, "the disk did not take them");
        }
    }

    private boolean load() {
        var found = rows.marks();
        found.ifPresent(marks -> {
            for (var mark : marks) {
                var stop = stops.get(mark.destination());
                if (stop == null) {
                    rows.remove(mark.destination(), List.of(mark.id()));
                    drop(1, "their destination is no longer configured");
                } else {
                    var ousted = stop.lane().add(new Mark(mark.id(), mark.createdAt(), mark.size()));
                    letGo(stop, ousted, "more than the outbox keeps");
                }
            }
        });
        return found.isPresent();
    }

    private void save(Instant now) {
        if (!isLoaded || unsaved.isEmpty() || now.isBefore(saveNotBefore)) {
            return;
        }
        var messages = List.copyOf(unsaved);
        var all = new ArrayList<OutboxRow>();
        for (var name : stops.keySet()) {
            messages.forEach(each -> all.add(new OutboxRow(each.id(), name, each.json(), each.at())));
        }
        switch (rows.add(all)) {
            case Write.Done<Integer> _ -> {
                unsaved.clear();
                stops.values()
                        .forEach(stop -> messages.forEach(each -> {
                            var mark =
                                    new Mark(each.id(), each.at(), each.json().length());
                            if (!stop.lane().holds(each.id())) {
                                letGo(stop, stop.lane().add(mark), "more than the outbox keeps");
                            }
                        }));
            }
            case Write.Refused<Integer>(var reason) -> {
                saveNotBefore = now.equals(Instant.MAX) ? now : now.plus(BEAT);
                troubles.tell("Messages cannot be written down and wait in memory: " + reason);
            }
        }
    }

    private void send(Stop stop, Instant now) {
        var ids = stop.lane().next(now);
        if (ids.isEmpty()) {
            return;
        }
        var found = rows.find(stop.destination().name(), ids);
        if (found.isEmpty() || found.get().size() < ids.size()) {
            var lost = new HashSet<>(found.isEmpty() ? List.of() : ids);
            found.ifPresent(some -> some.forEach(row -> lost.remove(row.id())));
            stop.lane().notSent(lost, now);
            drop(lost.size(), "the disk no longer holds them");
            return;
        }
        var body = found.get().stream().map(OutboxRow::body).collect(Collectors.joining(",", "{\"events\":[", "]}"));
        sender.send(stop.destination(), body, this::answer);
    }

    /** On the sender's thread. */
    private void answer(Destination from, Delivery delivery) {
        try {
            arrivals.put(new Arrival.Answered(from, delivery));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answered(Destination from, Delivery delivery) {
        var stop = stops.get(from.name());
        if (stop == null) {
            return;
        }
        var outcome = stop.lane().answered(delivery, clock.instant());
        switch (delivery) {
            case Delivery.Accepted _ -> {
                rows.remove(from.name(), outcome.gone());
                sent.addAndGet(outcome.gone().size());
                troubles.isOver(from);
                fates.arrived(outcome.gone());
            }
            case Delivery.Refused(var words) -> letGo(stop, outcome.gone(), from + " refuses them: " + words);
            case Delivery.Failed(var words, var _) -> troubles.begins(from, words);
        }
    }

    private void letGo(Stop stop, List<UUID> ids, String why) {
        if (!ids.isEmpty()) {
            rows.remove(stop.destination().name(), ids);
            drop(ids.size(), why);
            fates.lost(ids);
        }
    }

    private void drop(int count, String why) {
        if (count > 0) {
            dropped.addAndGet(count);
            troubles.tell("Messages are dropped: " + why);
        }
    }

    private Duration patience() {
        var now = clock.instant();
        var due = stops.values().stream()
                .map(stop -> stop.lane().dueAt())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        if (!due.isAfter(now)) {
            return isLoaded ? Duration.ZERO : BEAT;
        }
        return due.isBefore(now.plus(BEAT)) ? Duration.between(now, due) : BEAT;
    }
}
