package io.placard.kiosk.demo.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.demo.artwork.label.LabelText;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtworkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea",
                "Coffee",
                "Chocolate",
                "Honey & Preserves",
                "Spices & Salts",
                "Oils & Vinegars",
                "Bath & Body",
                "Candles & Scent"
            })
    void drawsEveryCategoryInMoreThanAFewColours(String category) throws IOException {
        var picture = read(Artwork.product(wish(category, "Morning Meadow", 1), 1, Artwork.SMALL));

        assertThat(picture.getWidth()).isEqualTo(Artwork.SMALL);
        assertThat(picture.getHeight()).isEqualTo(Artwork.SMALL);
        assertThat(colours(picture)).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void printsALabelInEveryLayoutAndWithTheNameOnIt(long brand) {
        assertThat(Artwork.product(wish("Tea", "Morning Meadow", brand), 1, 200))
                .isNotEqualTo(Artwork.product(wish("Tea", "Evening Meadow", brand), 1, 200));
    }

    @Test
    void drawsTheSameWishTheSameWay() {
        var wish = wish("Coffee", "Harbour Light", 5);

        assertThat(Artwork.product(wish, 1, 200)).isEqualTo(Artwork.product(wish, 1, 200));
    }

    @Test
    void drawsThreeViewsThatDiffer() {
        var wish = wish("Chocolate", "Piura Noir", 9);

        assertThat(Artwork.product(wish, 1, 200)).isNotEqualTo(Artwork.product(wish, 2, 200));
        assertThat(Artwork.product(wish, 2, 200)).isNotEqualTo(Artwork.product(wish, 3, 200));
    }

    @Test
    void keepsAVeryLongNameOnItsLabel() throws IOException {
        var name =
                "The Long Afternoon: a Slow Infusion of Linden Blossom, Lemon Balm, Oat Straw and the Last Warm Apples";

        assertThat(colours(read(Artwork.product(wish("Oils & Vinegars", name, 14), 1, 200))))
                .isGreaterThan(500);
    }

    @Test
    void givesEachBrandAMarkOfItsOwn() {
        var marks = IntStream.rangeClosed(1, 20)
                .mapToObj(each -> List.of(Artwork.brand(each, "Alder & Ash")))
                .distinct();

        assertThat(marks).hasSize(20);
    }

    @Test
    void leavesTheStoresLogoTransparentAround() throws IOException {
        var logo = read(Artwork.store("Fern & Fathom", Color.BLACK, Color.GRAY));

        assertThat(new Color(logo.getRGB(0, 0), true).getAlpha()).isZero();
        assertThat(colours(logo)).isGreaterThan(20);
    }

    @Test
    void drawsBannersAndPostersInTheirShape() throws IOException {
        var wish = wish("Tea", "Morning Meadow", 1);
        var banner = read(Artwork.banner("Tea", List.of(wish, wish)));
        var poster = read(Artwork.poster(wish));

        assertThat(banner.getWidth()).isEqualTo(1_440);
        assertThat(poster.getHeight()).isEqualTo(1_440);
    }

    private static ProductWish wish(String category, String name, long brand) {
        return new ProductWish(
                new LabelText("Alder & Ash", name, "Herbal", "50 g"), brand, category, List.of("citrus"), 4);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long colours(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(each -> picture.getRGB(each % picture.getWidth(), each / picture.getWidth()))
                .distinct()
                .count();
    }
}
