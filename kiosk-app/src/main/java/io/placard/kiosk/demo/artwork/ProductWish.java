package io.placard.kiosk.demo.artwork;

import io.placard.kiosk.demo.artwork.label.LabelText;
import java.util.List;

/**
 * What a product's picture is to show.
 *
 * @param category the name of its category: decides the colours and what it comes in
 * @param seed tells products of one kind apart
 */
public record ProductWish(LabelText text, long brandId, String category, List<String> tags, long seed) {}
