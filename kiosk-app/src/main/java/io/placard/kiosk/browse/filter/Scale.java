package io.placard.kiosk.browse.filter;

/** What is measured, in what; numbers on different scales are never compared. The unit may be empty. */
public record Scale(String name, String unit) {}
