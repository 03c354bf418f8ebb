package io.placard.sync.rest;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names requests, so that one that failed can be found in the store's log too, and tells the log of failures: of many
 * in a row the first few, then less and less often. From any thread.
 */
final class RequestLog {
    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);
    private static final int TOLD_EACH = 4;

    private final String start =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private final AtomicLong asked = new AtomicLong();
    private final AtomicInteger failures = new AtomicInteger();

    /** Unlike any other of this start of the kiosk, and probably of any other kiosk. */
    String nextId() {
        return start + "-" + asked.incrementAndGet();
    }

    /** @param path without the query, which holds the token */
    void answered(String id, String path, Answer<?> answer) {
        if (answer instanceof Answer.Failed<?>(var failure)) {
            switch (failure) {
                case Failure.Gone _, Failure.Cancelled _ -> {}
                default -> failed(id, path, failure);
            }
        } else {
            var before = failures.getAndSet(0);
            if (before > 0) {
                log.atInfo()
                        .addKeyValue("request", id)
                        .addKeyValue("failures", before)
                        .log("The store answers again");
            }
        }
    }

    private void failed(String id, String path, Failure failure) {
        var inARow = failures.incrementAndGet();
        if (inARow <= TOLD_EACH || Integer.bitCount(inARow) == 1) {
            log.atInfo()
                    .addKeyValue("request", id)
                    .addKeyValue("path", path)
                    .addKeyValue("failures", inARow)
                    .log("The store gave no usable answer: {}", failure.words());
        }
    }
}
