package io.placard.sync.cache;

import java.time.Instant;
import java.util.UUID;

/** A waiting message without its content; {@code size} is that of its JSON in characters. */
public record OutboxMark(UUID id, String destination, Instant createdAt, int size) {}
