package io.placard.hardware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** What was told of one device. Written on the device's thread, read on the test's. */
final class DeviceDiary {
    /** A gate knows its slot after three readings, and then two votes more. */
    private static final int ENOUGH_READINGS = 6;

    private final String tag;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private final List<String> changes = new ArrayList<>();
    private final List<String> falseChanges = new ArrayList<>();
    private final Set<Class<? extends DeviceStatus>> statuses = new HashSet<>();
    private boolean isOnline;
    private boolean isThere;
    private int readings;

    /** @param tag the one thing that may be told to be there */
    DeviceDiary(String tag) {
        this.tag = tag;
    }

    void write(HardwareEvent event) {
        lock.lock();
        try {
            switch (event) {
                case HardwareEvent.TagPut put -> become(true, put.tag());
                case HardwareEvent.TagRemoved removed -> become(false, removed.tag());
                case HardwareEvent.SlotCovered covered -> become(true, Integer.toString(covered.number()));
                case HardwareEvent.SlotUncovered uncovered -> become(false, Integer.toString(uncovered.number()));
                case HardwareEvent.StatusChanged changed -> {
                    statuses.add(changed.status().getClass());
                    isOnline = changed.status() instanceof DeviceStatus.Online;
                }
                case HardwareEvent.Reading _ -> readings++;
            }
            written.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether this became so in time. */
    boolean await(Predicate<DeviceDiary> condition, long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!condition.test(this) && left > 0) {
                left = written.awaitNanos(left);
            }
            return condition.test(this);
        } finally {
            lock.unlock();
        }
    }

    boolean isOnline() {
        return isOnline;
    }

    /** Whether it is known what is there; a reader knows at once. */
    boolean isKnown() {
        return !tag.equals(SimulatedSpot.SLOT) || readings >= ENOUGH_READINGS;
    }

    boolean isThere() {
        return isThere;
    }

    void forget() {
        lock.lock();
        try {
            changes.clear();
            statuses.clear();
            readings = 0;
        } finally {
            lock.unlock();
        }
    }

    List<String> changes() {
        lock.lock();
        try {
            return List.copyOf(changes);
        } finally {
            lock.unlock();
        }
    }

    /** What can never be true: another tag, one put twice, or lifted twice. */
    List<String> falseChanges() {
        lock.lock();
        try {
            return List.copyOf(falseChanges);
        } finally {
            lock.unlock();
        }
    }

    boolean hasBeen(Class<? extends DeviceStatus> status) {
        lock.lock();
        try {
            return statuses.contains(status);
        } finally {
            lock.unlock();
        }
    }

    private void become(boolean there, String what) {
        var change = (there ? "put " : "lifted ") + what;
        changes.add(change);
        if (!what.equals(tag) || there == isThere) {
            falseChanges.add(change);
        }
        isThere = there;
    }
}
