package io.placard.hardware;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down how one device is doing. Each trouble is written once until the device has been well for a while, however
 * often it comes back or takes turns with others; how often it did is written then. What lasts is written in any case,
 * so that the log's last word on a device is true. Times are monotonic nanoseconds; for the device's thread.
 */
final class StatusLog {
    /** Under the name that whoever filters the log knows. */
    private static final Logger log = LoggerFactory.getLogger(Device.class);

    /** Troubles that take turns do so within seconds; whatever stays as it is for so long is news, or over. */
    private static final long SETTLED_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** Words may hold what noise made up, as the number of an error. */
    private static final int MOST_TOLD = 16;

    private final DeviceSettings settings;
    private final Set<String> told = new HashSet<>();
    private DeviceStatus status = new DeviceStatus.Starting();
    private DeviceStatus written = status;
    private long since;
    private boolean isSettled = true;
    private int leftOut;

    StatusLog(DeviceSettings settings) {
        this.settings = settings;
    }

    /** The device is so from now on. */
    void became(DeviceStatus next, long now) {
        status = next;
        unsettle(now);
        // Of troubles as many are written as are new, so that it is online as often at most.
        if (isWell() ? !written.equals(next) : isNews(next.toString())) {
            write();
        }
    }

    /** Something went wrong that is no state, in words that follow the device's name. */
    void noticed(String words, long now) {
        unsettle(now);
        if (isNews(words)) {
            log.warn("{} {}", settings.name(), words);
        }
    }

    /** Time passes. */
    void passed(long now) {
        if (isSettled || now - since < SETTLED_NANOS) {
            return;
        }
        isSettled = true;
        if (!status.equals(written)) {
            write();
        }
        if (isWell()) {
            if (leftOut > 0) {
                log.info("{} is well. Its troubles had come back {} times, not written here", settings.name(), leftOut);
            }
            leftOut = 0;
            told.clear();
        }
    }

    private void unsettle(long now) {
        since = now;
        isSettled = false;
    }

    private boolean isNews(String words) {
        boolean isNews = told.size() < MOST_TOLD && told.add(words);
        if (!isNews) {
            leftOut++;
        }
        return isNews;
    }

    private boolean isWell() {
        return status instanceof DeviceStatus.Online;
    }

    private void write() {
        written = status;
        switch (status) {
            case DeviceStatus.Starting() -> log.debug("{} starts", settings.name());
            case DeviceStatus.Online() -> log.info("{} is online at {}", settings.name(), settings.port());
            case DeviceStatus.Reconnecting(String reason) -> log.warn("{} was lost. {}", settings.name(), reason);
            case DeviceStatus.Absent(String reason) -> log.warn("{} is absent. {}", settings.name(), reason);
            case DeviceStatus.Faulty(String reason) -> log.warn("{} is faulty. {}", settings.name(), reason);
        }
    }
}
