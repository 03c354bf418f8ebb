package io.placard.sync.copy;

import io.placard.sync.wire.WireProduct;

/**
 * A product as a live event told it.
 *
 * @param receivedMicros when the event came in, microseconds since the epoch
 */
public record Told(WireProduct product, long receivedMicros) {}
