package io.placard.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Palette;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class StoreSignTest {
    @TempDir
    private Path folder;

    @Test
    void aKioskThatHasNeverReachedItsStoreHasASignThatFingersFind() {
        var sign = sign();

        assertThat(words(sign)).isEqualTo("Placard");
        assertThat(sign.getAccessibleText()).isEqualTo("Placard");
        sign.resize(sign.prefWidth(-1), sign.prefHeight(-1));
        assertThat(sign.contains(sign.getWidth() / 2, sign.getHeight() / 2)).isTrue();
    }

    @Test
    void theStoresOwnNameTakesItsPlace() {
        var sign = sign();

        sign.show("Tea & Cups", Optional.empty());

        assertThat(words(sign)).isEqualTo("Tea & Cups");
    }

    @Test
    void aStoreWithoutANameHasASignAllTheSame() {
        var sign = sign();
        sign.show("Tea & Cups", Optional.empty());

        sign.show(" ", Optional.empty());

        assertThat(words(sign)).isEqualTo("Placard");
    }

    private StoreSign sign() {
        var pictures = new PictureCache(new SamplePictures(folder), Palette.LIGHT, Platform::runLater, 1 << 24);
        return new StoreSign(OnFxThread.theme(1080, 1920), pictures, 1);
    }

    private static String words(StoreSign sign) {
        return sign.getChildrenUnmodifiable().stream()
                .filter(ClampedText.class::isInstance)
                .map(node -> ((ClampedText) node).words())
                .findFirst()
                .orElseThrow();
    }
}
