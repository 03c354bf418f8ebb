package io.placard.kiosk.licences;

import java.util.List;

/**
 * The parts that ship.
 *
 * @param parts by name; empty where the program runs without having been packaged
 */
public record Licences(List<Part> parts) {
    public Licences {
        parts = List.copyOf(parts);
    }

    /**
     * A library, a font, or Java.
     *
     * @param version empty where it has none of its own
     * @param licence SPDX's name; several are joined by {@code OR}, of which any may be chosen
     */
    public record Part(String name, String version, String licence, List<LegalText> texts) {
        public Part {
            texts = List.copyOf(texts);
        }
    }

    /** A licence or a notice, in the lines it was written in. */
    public record LegalText(String title, String words) {}
}
