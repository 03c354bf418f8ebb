package io.placard.hardware.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many serial ports this process has open. At its end jSerialComm closes them all, beside whatever else ends then,
 * and whoever still reads takes that for a cable pulled out. So it is made to wait until they have been closed in
 * order.
 */
final class OpenLines {
    /** Enough for a kiosk to close what it opened after its devices; a process that hangs must end all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final OpenLines OF_THIS_PROCESS = new OpenLines();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition allClosed = lock.newCondition();
    private int open;
    private boolean isAwaited;

    /** There is one jSerialComm in a process. */
    static OpenLines ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    void opened() {
        lock.lock();
        try {
            open++;
            if (!isAwaited) {
                isAwaited = true;
                SerialPort.addShutdownHook(new Thread(() -> awaitNone(PATIENCE), "serial-ports-end"));
            }
        } finally {
            lock.unlock();
        }
    }

    void closed() {
        lock.lock();
        try {
            open--;
            if (open == 0) {
                allClosed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void awaitNone(Duration patience) {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (open > 0 && left > 0) {
                left = allClosed.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
