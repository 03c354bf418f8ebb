package io.placard.kiosk.demo;

/** A slot with a distance sensor; {@code title} names what covering it opens. */
public record DemoSlot(int number, boolean covered, String title) {}
