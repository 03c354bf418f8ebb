package io.placard.kiosk.speech;

import java.util.Locale;

/** Something to be said, and in which language. */
public record Utterance(String words, Locale locale) {}
