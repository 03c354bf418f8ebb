package io.placard.kiosk.demo;

import io.placard.kiosk.demo.artwork.Artwork;
import io.placard.kiosk.demo.artwork.ProductWish;
import io.placard.kiosk.demo.artwork.label.LabelText;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.shop.Shop;
import io.placard.kiosk.demo.shop.StoreIdentity;
import io.placard.kiosk.demo.store.PictureSource;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws the pictures that the store's answers name, one at a time, so that drawing never takes more than one core, and
 * keeps what was asked for last.
 */
final class DemoPictures implements PictureSource {
    private static final Pattern PRODUCT = Pattern.compile("product/(\\d{1,9})-(\\d)-[0-9a-f]{8}(-thumb)?\\.png");
    private static final Pattern OTHER = Pattern.compile("(brand|category|advertisement)/(\\d{1,9})\\.png");
    private static final Pattern FILM = Pattern.compile("film/\\d{1,9}-[0-9a-f]{8}\\.mp4");
    private static final int MOST_BYTES = 12_000_000;
    private static final int ON_A_BANNER = 4;
    private static final int ON_THE_TABLE = 3;

    private final Shop shop;
    private final Map<String, byte[]> drawn = new LinkedHashMap<>(64, 0.75f, true);
    private final Lock drawing = new ReentrantLock();
    private int bytes;

    DemoPictures(Shop shop) {
        this.shop = shop;
    }

    @Override
    public Optional<byte[]> file(String path) {
        drawing.lock();
        try {
            var kept = drawn.get(path);
            if (kept != null) {
                return Optional.of(kept);
            }
            var picture = draw(path);
            picture.ifPresent(each -> keep(path, each));
            return picture;
        } finally {
            drawing.unlock();
        }
    }

    private void keep(String path, byte[] picture) {
        drawn.put(path, picture);
        bytes += picture.length;
        var eldest = drawn.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().length;
            eldest.remove();
        }
    }

    private Optional<byte[]> draw(String path) {
        if (FILM.matcher(path).matches()) {
            return film(path);
        }
        var product = PRODUCT.matcher(path);
        if (product.matches()) {
            return shop.find(Long.parseLong(product.group(1))).map(each -> product(each, product));
        }
        var other = OTHER.matcher(path);
        if (other.matches()) {
            return other(other.group(1), Long.parseLong(other.group(2)));
        }
        return switch (path) {
            case "store.png" -> Optional.of(logo());
            case "welcome.png" -> Optional.of(welcome());
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> film(String path) {
        try (var stored = DemoPictures.class.getResourceAsStream(path)) {
            return stored == null ? Optional.empty() : Optional.of(stored.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }

    private static byte[] product(ShopProduct product, Matcher path) {
        var isThumb = path.group(3) != null;
        return Artwork.product(wish(product), Integer.parseInt(path.group(2)), isThumb ? Artwork.SMALL : Artwork.LARGE);
    }

    private Optional<byte[]> other(String kind, long id) {
        return switch (kind) {
            case "brand" ->
                shop.assortment().brands().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .map(each -> Artwork.brand(id, each.name()));
            case "category" ->
                shop.assortment().categories().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .map(each -> banner(id, each.name()));
            default -> shop.find(id).map(each -> Artwork.poster(wish(each)));
        };
    }

    private byte[] banner(long id, String category) {
        var wishes = shop.products().stream()
                .filter(each -> each.shelf().category().id() == id)
                .limit(ON_A_BANNER)
                .map(DemoPictures::wish)
                .toList();
        return Artwork.banner(category, wishes);
    }

    /** One product of each shelf. */
    private byte[] welcome() {
        return Artwork.welcome(shop.assortment().categories().stream()
                .flatMap(category -> shop.products().stream()
                        .filter(each -> each.shelf().category().id() == category.id())
                        .limit(1))
                .limit(ON_THE_TABLE)
                .map(DemoPictures::wish)
                .toList());
    }

    private static byte[] logo() {
        return Artwork.store(
                StoreIdentity.NAME,
                Color.decode(StoreIdentity.MAIN_COLOR),
                Color.decode(StoreIdentity.SECONDARY_COLOR));
    }

    private static ProductWish wish(ShopProduct product) {
        var brand = product.shelf().brand();
        var words = product.words();
        var size = product.offer().sizes().getFirst().name();
        return new ProductWish(
                new LabelText(brand.name(), words.name(), words.kind(), size),
                brand.id(),
                product.shelf().category().name(),
                words.tags(),
                product.id());
    }
}
