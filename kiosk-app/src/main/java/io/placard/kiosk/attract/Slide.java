package io.placard.kiosk.attract;

import io.placard.catalog.Product;
import io.placard.catalog.Showcase.Ad;
import java.time.Duration;
import java.util.Optional;

/** One thing that is shown for a while. */
sealed interface Slide {
    /** Long enough to read, short enough to be seen changing by somebody who passes. */
    Duration USUAL = Duration.ofSeconds(8);
    /** Nobody who passes waits for a longer one to end. */
    Duration LONGEST_FILM = Duration.ofSeconds(30);
    /** A picture without words is taken in sooner. */
    Duration WITHOUT_WORDS = Duration.ofSeconds(6);

    /** What it is, whatever the store changes about it. */
    String key();

    /** How long it is shown. */
    default Duration time() {
        return USUAL;
    }

    /** Where a touch leads. */
    default Optional<Product> product() {
        return Optional.empty();
    }

    /** The picture without which it is not shown. */
    default Optional<String> ownPicture() {
        return Optional.empty();
    }

    /** An advertisement of the store, shown whole; it may be for a product. */
    record Advertisement(Ad ad, Optional<Product> product) implements Slide {
        @Override
        public String key() {
            return "ad " + ad.id() + " " + ad.assetUrl();
        }

        @Override
        public Duration time() {
            return ad.findTime().orElse(USUAL);
        }

        @Override
        public Optional<String> ownPicture() {
            return Optional.of(ad.assetUrl());
        }
    }

    /**
     * A film; its product's picture stands there before it, and instead of it where it cannot be played.
     *
     * @param mostTime what the store gives it; empty for as long as it takes, within bounds
     */
    record Film(String url, Optional<Product> product, Optional<Duration> mostTime) implements Slide {
        @Override
        public String key() {
            return "film " + url;
        }

        /** Of the picture. */
        @Override
        public Duration time() {
            return mostTime.orElse(USUAL);
        }

        /** Of the film, from its first picture on. */
        Duration time(Duration length) {
            var most = mostTime.orElse(LONGEST_FILM);
            return length.isPositive() && length.compareTo(most) < 0 ? length : most;
        }
    }

    /** A picture of the store's own. */
    record Greeting(String url) implements Slide {
        @Override
        public String key() {
            return url;
        }

        @Override
        public Duration time() {
            return WITHOUT_WORDS;
        }

        @Override
        public Optional<String> ownPicture() {
            return Optional.of(url);
        }
    }

    /** A product that is put forward: reduced or featured. */
    record Highlight(Product shown) implements Slide {
        @Override
        public String key() {
            return "product " + shown.id();
        }

        @Override
        public Optional<Product> product() {
            return Optional.of(shown);
        }
    }

    /** The store's name alone: what there is when there is nothing else. */
    record Sign() implements Slide {
        @Override
        public String key() {
            return "sign";
        }
    }
}
