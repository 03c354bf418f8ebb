package io.placard.sync.outbox;

/** A destination and what waits for it. */
record Stop(Destination destination, Lane lane) {}
