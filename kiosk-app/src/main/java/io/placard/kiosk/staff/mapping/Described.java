package io.placard.kiosk.staff.mapping;

import io.placard.kiosk.ui.picture.Motif;
import java.util.Optional;

/**
 * What a tag can stand for, as people know it.
 *
 * @param detail brand and price, or what else tells it from its namesakes; empty for nothing
 * @param isGone whether the catalogue no longer knows it
 */
record Described(String name, String detail, Motif motif, Optional<String> picture, boolean isGone) {}
