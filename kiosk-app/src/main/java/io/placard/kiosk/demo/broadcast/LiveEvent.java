package io.placard.kiosk.demo.broadcast;

/** What the outbox carries to the live server: an event of a channel, its data as JSON text. */
public record LiveEvent(String channel, String name, String data) {}
