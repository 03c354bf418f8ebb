package io.placard.kiosk.demo.artwork.label;

/** The words on a label. */
public record LabelText(String brand, String name, String kind, String size) {}
