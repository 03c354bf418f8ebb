package io.placard.sync.outbox;

import java.time.Duration;

/**
 * What may wait for one destination, and how much of it goes in one request.
 *
 * @param entries at most so many messages wait
 * @param bytes at most so many characters of JSON wait
 * @param age no message waits longer
 * @param batch messages in one request
 * @param batchBytes characters of JSON in one request, unless a single message is longer
 */
public record Limits(int entries, long bytes, Duration age, int batch, long batchBytes) {
    /** A busy kiosk's week without a network. */
    public static final Limits DEFAULT = new Limits(20_000, 16L << 20, Duration.ofDays(7), 100, 256L << 10);

    /** A message larger than this is not taken. */
    static final int LONGEST_MESSAGE = 32 << 10;
}
