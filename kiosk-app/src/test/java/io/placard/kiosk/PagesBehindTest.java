package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.Picture;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.style.Palette;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesBehindTest {
    private static final Product PRODUCT = SampleProducts.product(1);
    private static final int SIDE = 100;

    private final Path folder;
    private Page home = Page.NONE;
    private Page shelf = Page.NONE;
    private PagesBehind pages = new PagesBehind(List.of(), Page.NONE.root());

    PagesBehindTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void start() {
        OnFxThread.startJavaFx();
    }

    @BeforeEach
    void build() throws InterruptedException, ExecutionException, TimeoutException {
        var decoded = new CountDownLatch(1);
        OnFxThread.run(() -> {
            var cache = new PictureCache(new SamplePictures(folder), Palette.LIGHT, Platform::runLater, 1 << 20);
            home = Page.of(cache);
            shelf = Page.of(cache);
            pages = new PagesBehind(List.of(home.root(), shelf.root()), home.root());
            cache.request(new Picture.Photo("there.jpg", SIDE, SIDE), _ -> decoded.countDown());
        });
        assertThat(decoded.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void onlyThePageInFrontIsSeen() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            pages.bringToFront(shelf.root());

            assertThat(shelf.root().isVisible()).isTrue();
            assertThat(home.root().isVisible()).isFalse();
        });
    }

    @Test
    void aPageThatGoesBehindGivesItsPicturesBack() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            pages.bringToFront(shelf.root());
            assertThat(shelf.tile().showsPhoto()).isTrue();

            pages.bringToFront(home.root());

            assertThat(shelf.tile().showsPhoto()).isFalse();
        });
    }

    @Test
    void aPageThatIsCoveredGivesItsPicturesBack() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            pages.bringToFront(shelf.root());

            pages.cover();

            assertThat(shelf.tile().showsPhoto()).isFalse();
        });
    }

    @Test
    void aPageHasItsPicturesAgainWhenItComesToTheFront()
            throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            pages.bringToFront(shelf.root());
            pages.bringToFront(home.root());

            pages.bringToFront(shelf.root());
            pages.wake();

            assertThat(shelf.tile().showsPhoto()).isTrue();
        });
    }

    @Test
    void aPageInFrontKeepsItsPicturesWhenItIsVisitedAgain()
            throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            pages.bringToFront(shelf.root());

            pages.bringToFront(shelf.root());

            assertThat(shelf.tile().showsPhoto()).isTrue();
        });
    }

    @Test
    void whatTheNextShopperSeesFirstStaysReady() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            pages.bringToFront(home.root());

            pages.bringToFront(shelf.root());

            assertThat(home.tile().showsPhoto()).isTrue();
        });
    }

    private record Page(StackPane root, PictureTile tile) {
        static final Page NONE = new Page(new StackPane(), new PictureTile(noPictures(), Palette.LIGHT));

        static Page of(PictureCache cache) {
            var tile = new PictureTile(cache, Palette.LIGHT);
            tile.resize(SIDE, SIDE);
            tile.show(Motif.of(PRODUCT), Optional.of("there.jpg"));
            tile.layout();
            return new Page(new StackPane(tile), tile);
        }

        private static PictureCache noPictures() {
            return new PictureCache(new SamplePictures(Path.of("")), Palette.LIGHT, Platform::runLater, 0);
        }
    }
}
