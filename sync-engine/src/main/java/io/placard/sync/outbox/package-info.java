/**
 * What the kiosk has to tell others: kept on disk, sent in batches, at least once and always with the same id. What to
 * send, when to try again and what to let go is decided by {@link io.placard.sync.outbox.Lane}, a pure class with the
 * time as an argument.
 */
package io.placard.sync.outbox;
