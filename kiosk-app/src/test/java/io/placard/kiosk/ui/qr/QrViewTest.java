package io.placard.kiosk.ui.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at the code as a phone does. */
@ExtendWith(OnFxThread.class)
class QrViewTest {
    private static final String LINK = "https://shop.example/p/4711?sku=TEA%2050";

    @ParameterizedTest
    @CsvSource({"1080,1920,LIGHT", "1920,1080,DARK", "2160,3840,CONTRAST", "1024,600,DARK"})
    void aPhoneReadsWhatIsPainted(int width, int height, Palette palette) throws ReaderException {
        var view = view(width, height, palette);
        view.show(Optional.of(LINK));

        assertThat(read(view)).isEqualTo(LINK);
    }

    @Test
    void aPhoneReadsALongAddress() throws ReaderException {
        var view = view(1080, 1920, Palette.LIGHT);
        var link = "https://shop.example/" + "a-long-name-".repeat(20);
        view.show(Optional.of(link));

        assertThat(read(view)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"1080,1920", "1920,1080", "2160,3840", "1024,600"})
    void isLargeEnoughAndOfWholePixelsWithAQuietZone(int width, int height) {
        var view = view(width, height, Palette.DARK);
        view.show(Optional.of(LINK));
        var sizes = Sizes.of(width, height, 32);
        var side = (int) view.side();
        var pixels = pixels(view);

        assertThat(view.side()).isGreaterThanOrEqualTo(sizes.mm(25));
        var firstDark = firstDark(pixels);
        var quiet = firstDark % side;
        assertThat(firstDark / side).as("as much above as beside").isEqualTo(quiet);
        var module = quiet / 4;
        assertThat(module * 4).isEqualTo(quiet);
        assertThat(side % module).isZero();
        for (var at = 0; at < pixels.length; at++) {
            var ofModule = at / side / module * module * side + at % side / module * module;
            assertThat(pixels[at]).isEqualTo(pixels[ofModule]).isIn(0xff000000, 0xffffffff);
        }
    }

    @Test
    void isNotThereWithoutAnAddress() {
        var view = view(1080, 1920, Palette.LIGHT);
        view.show(Optional.of(LINK));
        view.show(Optional.empty());

        assertThat(view.isVisible()).isFalse();
        assertThat(view.prefHeight(-1)).isZero();
    }

    private static QrView view(int width, int height, Palette palette) {
        return new QrView(Theme.of(palette, Sizes.of(width, height, 32), Motion.FULL), new Texts(Locale.US));
    }

    private static int[] pixels(QrView view) {
        var image = ((ImageView) view.getChildrenUnmodifiable().getFirst()).getImage();
        var side = (int) view.side();
        var pixels = new int[side * side];
        image.getPixelReader().getPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
        return pixels;
    }

    private static int firstDark(int[] pixels) {
        for (var at = 0; at < pixels.length; at++) {
            if (pixels[at] == 0xff000000) {
                return at;
            }
        }
        throw new AssertionError("nothing is dark");
    }

    /** From a picture of the view as the screen would show it, with its words. */
    private static String read(QrView view) throws ReaderException {
        var scene = new Scene(view, view.side(), view.prefHeight(-1));
        view.resize(scene.getWidth(), scene.getHeight());
        view.layout();
        var painted = scene.snapshot(null);
        var width = (int) painted.getWidth();
        var height = (int) painted.getHeight();
        var pixels = new int[width * height];
        painted.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(1);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
