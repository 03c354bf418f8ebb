package io.placard.sync.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one live event says. */
public sealed interface LiveEvent {
    /** A product changed; {@link ProductNews#mergeInto} says what it looks like now. */
    record Updated(ProductNews news) implements LiveEvent {}

    /** A product is gone; {@code version} is its last one, null where the event does not say. */
    record Destroyed(long productId, @Nullable Instant version) implements LiveEvent {}

    /** An event of a kind that this kiosk does not follow. */
    record Unfollowed(String event) implements LiveEvent {}

    /** The event cannot be used; {@code reason} says why, without its content. */
    record Rejected(String reason) implements LiveEvent {}
}
