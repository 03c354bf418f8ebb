package io.placard.kiosk.ui.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.kiosk.samples.OnFxThread;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureDecoderTest {
    private final Path folder;

    PictureDecoderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void start() {
        OnFxThread.startJavaFx();
    }

    @ParameterizedTest
    @CsvSource({"3000,3000,300,300", "1000,800,300,300", "120,100,300,300", "3000,400,300,300", "1,1,300,300"})
    void fillsThePlaceWhateverTheSource(int sourceWidth, int sourceHeight, int width, int height) throws IOException {
        var image = PictureDecoder.photo(png(sourceWidth, sourceHeight), width, height)
                .decoded()
                .image();

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void cutsLittleSoThatNoEdgeStaysFree() throws IOException {
        var pixels = PictureDecoder.photo(png(1000, 800), 300, 300);

        assertThat(pixels.at(0, 0) >>> 24).isEqualTo(255);
        assertThat(pixels.at(299, 299) >>> 24).isEqualTo(255);
    }

    @Test
    void aPictureOfAVeryDifferentShapeIsShownWholeAndItsEdgeGoesOn() throws IOException {
        var pixels = PictureDecoder.photo(png(3000, 400), 300, 300);

        assertThat(pixels.at(150, 0)).isEqualTo(0xffff0000);
        assertThat(pixels.at(2, 150)).isEqualTo(0xffff0000);
    }

    @Test
    void aLogoKeepsItsShape() throws IOException {
        var image = PictureDecoder.logo(png(800, 200), 300, 60).decoded().image();

        assertThat(image.getWidth()).isEqualTo(240);
        assertThat(image.getHeight()).isEqualTo(60);
    }

    /** 160 x 120: red, but blue at the upper right. Made by libwebp. */
    @ParameterizedTest
    @CsvSource({"lossy,80,60", "lossy,20,15", "lossless,80,60", "lossless,20,15"})
    void readsWebP(String name, int width, int height) throws IOException {
        var pixels = PictureDecoder.photo(webP(name), width, height);

        assertThat(isNear(pixels.at(width / 4, height / 4), 0xffff0000)).isTrue();
        assertThat(isNear(pixels.at(width * 3 / 4, height / 4), 0xff0000ff)).isTrue();
        assertThat(isNear(pixels.at(width * 3 / 4, height * 3 / 4), 0xffff0000)).isTrue();
    }

    /** The same, but clear at the lower left. */
    @ParameterizedTest
    @CsvSource({"clear,80,60", "clear,20,15", "clear-lossless,80,60", "clear-lossless,20,15"})
    void readsWebPThatIsClearInPlaces(String name, int width, int height) throws IOException {
        var pixels = PictureDecoder.photo(webP(name), width, height);

        assertThat(isNear(pixels.at(width / 4, height / 4), 0xffff0000)).isTrue();
        assertThat(isNear(pixels.at(width * 3 / 4, height / 4), 0xff0000ff)).isTrue();
        assertThat(pixels.at(width / 4, height * 3 / 4) >>> 24).isZero();
        assertThat(pixels.decoded().opaque()).isFalse();
    }

    @Test
    void saysWhichFileIsBroken() throws IOException {
        var cut = Files.readAllBytes(png(500, 500));
        var file = Files.write(folder.resolve("cut.png"), Arrays.copyOf(cut, 60));

        assertThatThrownBy(() -> PictureDecoder.photo(file, 10, 10)).isInstanceOf(IOException.class);
    }

    @Test
    void saysThatHtmlIsNoPicture() throws IOException {
        var file = Files.writeString(folder.resolve("page.jpg"), "<html>");

        assertThatThrownBy(() -> PictureDecoder.photo(file, 10, 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("page.jpg");
    }

    private Path webP(String name) throws IOException {
        try (var file = PictureDecoderTest.class.getResourceAsStream(name + ".webp")) {
            return Files.write(
                    folder.resolve(name + ".webp"), requireNonNull(file).readAllBytes());
        }
    }

    /** Lossy colours may be off by what nobody sees. */
    private static boolean isNear(int one, int other) {
        return IntStream.of(0, 8, 16, 24)
                .allMatch(shift -> Math.abs((one >>> shift & 0xff) - (other >>> shift & 0xff)) < 12);
    }

    private Path png(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var file = folder.resolve(width + "x" + height + ".png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
