package io.placard.kiosk.demo.artwork;

import io.placard.kiosk.demo.artwork.vessel.Bar;
import io.placard.kiosk.demo.artwork.vessel.Bottle;
import io.placard.kiosk.demo.artwork.vessel.Candle;
import io.placard.kiosk.demo.artwork.vessel.CreamJar;
import io.placard.kiosk.demo.artwork.vessel.Jar;
import io.placard.kiosk.demo.artwork.vessel.Pouch;
import io.placard.kiosk.demo.artwork.vessel.PumpBottle;
import io.placard.kiosk.demo.artwork.vessel.SpiceJar;
import io.placard.kiosk.demo.artwork.vessel.Tin;
import io.placard.kiosk.demo.artwork.vessel.Vessel;
import java.util.Locale;
import java.util.Map;

/** What a category's packages have in common: a hue, in degrees, and a vessel. */
record Family(double hue, Vessel vessel) {
    private static final Map<String, Family> BY_CATEGORY = Map.of(
            "Tea", new Family(152, new Tin()),
            "Coffee", new Family(52, new Pouch()),
            "Chocolate", new Family(18, new Bar()),
            "Honey & Preserves", new Family(54, new Jar()),
            "Spices & Salts", new Family(42, new SpiceJar()),
            "Oils & Vinegars", new Family(118, new Bottle()),
            "Bath & Body", new Family(222, new PumpBottle()),
            "Candles & Scent", new Family(318, new Candle()));

    /** Words in a product's kind that mean another vessel than its category's. */
    private static final Map<String, Vessel> BY_KIND = Map.ofEntries(
            Map.entry("drinking chocolate", new Tin()),
            Map.entry("cream", new CreamJar()),
            Map.entry("balm", new CreamJar()),
            Map.entry("body butter", new CreamJar()),
            Map.entry("salve", new CreamJar()),
            Map.entry("scrub", new CreamJar()),
            Map.entry("bath salts", new CreamJar()),
            Map.entry("soap", new CreamJar()),
            Map.entry("spray", new PumpBottle()),
            Map.entry("diffuser", new Bottle()));

    static Family of(String category, String kind) {
        var usual = BY_CATEGORY.getOrDefault(category, new Family(Math.floorMod(category.hashCode(), 360), new Tin()));
        var words = kind.toLowerCase(Locale.ROOT);
        return BY_KIND.entrySet().stream()
                .filter(each -> words.contains(each.getKey()))
                .findFirst()
                .map(each -> new Family(usual.hue(), each.getValue()))
                .orElse(usual);
    }
}
