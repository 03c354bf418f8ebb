package io.placard.sync.cache;

import java.time.Instant;
import java.util.UUID;

/**
 * One message that waits for one destination.
 *
 * @param id the same over restarts and repetitions, by which a receiver knows what it has had
 * @param body JSON text
 */
public record OutboxRow(UUID id, String destination, String body, Instant createdAt) {}
