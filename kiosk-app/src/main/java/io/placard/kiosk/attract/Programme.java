package io.placard.kiosk.attract;

import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.catalog.Showcase.Ad;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which slides a catalogue makes: never none. */
final class Programme {
    private static final int MOST_ADS = 12;
    private static final int MOST_REDUCED = 4;
    private static final int MOST_FEATURED = 4;

    private Programme() {}

    /** The store's own first, one of its pictures among them, then what is reduced, then what is featured. */
    static List<Slide> of(Catalog catalog, Instant now) {
        var slides = new ArrayList<Slide>();
        var showcase = catalog.settings().showcase();
        showcase.ads().stream()
                .flatMap(ad -> slide(ad, catalog).stream())
                .limit(MOST_ADS)
                .forEach(slides::add);
        showcase.greetings().stream().map(Slide.Greeting::new).forEach(slides::add);
        showcase.greetingFilms().stream()
                .map(url -> new Slide.Film(url, Optional.empty(), Optional.empty()))
                .forEach(slides::add);
        var reduced = putForward(catalog.promoted().stream()
                .filter(product -> product.promotionAt(now).isPresent()));
        addNew(slides, reduced, MOST_REDUCED);
        addNew(slides, putForward(catalog.featured().stream()), MOST_FEATURED);
        return slides.isEmpty() ? List.of(new Slide.Sign()) : List.copyOf(slides);
    }

    /** Nothing for what cannot be bought now. */
    private static Optional<Slide> slide(Ad ad, Catalog catalog) {
        var product = ad.findProductId().flatMap(catalog::find);
        if (product.filter(each -> !each.isListed()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                ad.isFilm()
                        ? new Slide.Film(ad.assetUrl(), product, ad.findTime())
                        : new Slide.Advertisement(ad, product));
    }

    /** Those with pictures first. What is for patients only is not held out to everybody. */
    private static Stream<Product> putForward(Stream<Product> products) {
        return products.filter(product -> !product.flags().medicalOnly())
                .sorted(Comparator.comparing(
                        (Product product) -> product.media().cardUrl().isEmpty()));
    }

    private static void addNew(List<Slide> slides, Stream<Product> products, int most) {
        var shown = slides.stream()
                .flatMap(slide -> slide.product().stream())
                .map(Product::id)
                .toList();
        products.filter(product -> !shown.contains(product.id()))
                .limit(most)
                .map(Slide.Highlight::new)
                .forEach(slides::add);
    }
}
