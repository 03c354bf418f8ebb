package io.placard.sync.pictures.format;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFormatTest {
    private final Path file;

    PictureFormatTest(@TempDir Path folder) {
        file = folder.resolve("picture");
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("PNG", SamplePictures.png(1)),
                Arguments.of("JPEG", SamplePictures.jpeg(1)),
                Arguments.of("GIF", SamplePictures.gif(1)),
                Arguments.of("BMP", SamplePictures.bmp(1)),
                Arguments.of("lossless WebP", SamplePictures.losslessWebP()),
                Arguments.of("lossy WebP", SamplePictures.lossyWebP()),
                Arguments.of("WebP with alpha", SamplePictures.clearWebP()),
                Arguments.of("moving WebP", SamplePictures.movingWebP()));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("<!doctype html><title>Wi-Fi</title>", "a web page"),
                Arguments.of("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
                Arguments.of("\0\0\0\034ftypavif\0\0\0\0", "AVIF"),
                Arguments.of("\0\0\0\030ftypheic\0\0\0\0", "HEIF"),
                Arguments.of("{'error':'gone'}", "something unknown"),
                Arguments.of("", "empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void takesAWholePicture(String name, byte[] picture) {
        assertThatCode(() -> check(picture)).as(name).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void takesAPictureWithSomethingBehindIt(String name, byte[] picture) {
        assertThatCode(() -> check(Arrays.copyOf(picture, picture.length + 7)))
                .as(name)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void refusesEveryPictureCutShort(String name, byte[] picture) {
        for (var length = 0; length < picture.length; length++) {
            var cut = Arrays.copyOf(picture, length);
            assertThatThrownBy(() -> check(cut))
                    .as("%s, %d of %d bytes", name, length, picture.length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAPngWithAnyBitTurned() {
        var picture = SamplePictures.png(2);
        for (var bit = 0; bit < picture.length * 8; bit++) {
            var turned = picture.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> check(turned)).as("bit %d", bit).isInstanceOf(IOException.class);
        }
    }

    @Test
    void findsNoEndInThePreviewThatAJpegCarries() throws IOException {
        var picture = SamplePictures.jpeg(3);
        var preview = SamplePictures.jpeg(4);
        var withPreview = new byte[picture.length + preview.length + 4];
        System.arraycopy(picture, 0, withPreview, 0, 2);
        var segment =
                new byte[] {(byte) 0xff, (byte) 0xe1, (byte) ((preview.length + 2) >> 8), (byte) (preview.length + 2)};
        System.arraycopy(segment, 0, withPreview, 2, 4);
        System.arraycopy(preview, 0, withPreview, 6, preview.length);
        System.arraycopy(picture, 2, withPreview, 6 + preview.length, picture.length - 2);

        check(withPreview);
        assertThatThrownBy(() -> check(Arrays.copyOf(withPreview, 6 + preview.length)))
                .isInstanceOf(DamagedPictureException.class);
    }

    @ParameterizedTest
    @MethodSource("others")
    void saysWhatElseItIs(String bytes, String words) {
        assertThatThrownBy(() -> check(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(NoPictureException.class)
                .hasMessageContaining(words);
    }

    private void check(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        PictureFormat.check(file);
    }
}
