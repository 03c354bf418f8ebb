package io.placard.kiosk.samples;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.LocalAssignment;
import io.placard.catalog.LocalAssignment.Standing;
import io.placard.catalog.Subscription;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.local.Meaning;
import io.placard.catalog.local.Meaning.Delivery;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/** What tags stand for, held in memory; what the store says is for the test to say. Codes are taken as written. */
public final class SampleAssignments implements LocalAssignments {
    private final Map<String, Target> store = new TreeMap<>();
    private final Map<String, LocalAssignment> local = new TreeMap<>();
    private final Map<String, Delivery> deliveries = new TreeMap<>();
    private final Deque<Runnable> undos = new ArrayDeque<>();
    private String changed = "";
    private volatile boolean isDiskThere = true;
    private final CountDownLatch asked = new CountDownLatch(1);

    /** From now on the store says this of the code. */
    public SampleAssignments storeSays(String code, Target target) {
        store.put(code, target);
        return this;
    }

    /** From now on nothing that is said comes to the disk, or it does again. */
    public void disk(boolean isThere) {
        isDiskThere = isThere;
    }

    /** Waits until somebody asks whether all is on disk. */
    public void awaitAsked() throws InterruptedException {
        asked.await();
    }

    /** So far others know of it. */
    public SampleAssignments delivered(String code, Delivery delivery) {
        deliveries.put(code, delivery);
        return this;
    }

    @Override
    public Outcome assign(String code, Target target) {
        return change(code, new LocalAssignment(code, target, store.get(code)));
    }

    @Override
    public Outcome withdraw(String code) {
        if (!local.containsKey(code)) {
            return new Outcome.Refused("Nothing was said.");
        }
        var before = Objects.requireNonNull(local.remove(code));
        undos.add(() -> local.put(code, before));
        changed = code;
        return new Outcome.Done(meaning(code));
    }

    private Outcome change(String code, LocalAssignment now) {
        var before = Optional.ofNullable(local.put(code, now));
        undos.add(() -> before.ifPresentOrElse(was -> local.put(code, was), () -> local.remove(code)));
        changed = code;
        return new Outcome.Done(meaning(code));
    }

    @Override
    public Optional<Meaning> undo() {
        var undo = undos.pollLast();
        if (undo == null) {
            return Optional.empty();
        }
        undo.run();
        return Optional.of(meaning(changed));
    }

    @Override
    public int undoable() {
        return undos.size();
    }

    @Override
    public Meaning meaning(String code) {
        var said = Optional.ofNullable(local.get(code));
        var holds = said.filter(it -> it.against(Optional.ofNullable(store.get(code))) == Standing.HOLDS)
                .isPresent();
        return new Meaning(
                code,
                said.map(LocalAssignment::target).orElse(null),
                store.get(code),
                holds,
                deliveries.getOrDefault(code, Delivery.LOCAL_ONLY),
                said.map(_ -> Instant.EPOCH).orElse(null));
    }

    @Override
    public List<Meaning> local() {
        return local.keySet().stream().map(this::meaning).toList();
    }

    @Override
    public List<Meaning> all() {
        var codes = new TreeSet<>(store.keySet());
        codes.addAll(local.keySet());
        return codes.stream().map(this::meaning).toList();
    }

    @Override
    public List<String> codesOf(Target target) {
        return all().stream()
                .filter(each -> each.target().equals(Optional.of(target)))
                .map(Meaning::code)
                .toList();
    }

    @Override
    public String csv() {
        return String.join("\n", local.keySet());
    }

    @Override
    public String json() {
        return "{}";
    }

    @Override
    public boolean isKept() {
        asked.countDown();
        return isDiskThere;
    }

    @Override
    public Subscription observe(Runnable observer) {
        return () -> {};
    }
}
