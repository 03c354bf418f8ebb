package io.placard.kiosk.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Media;
import io.placard.catalog.Product;
import io.placard.catalog.ProductFlags;
import io.placard.kiosk.samples.FakeFilms;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A product's film as a page of its pictures. */
@ExtendWith(OnFxThread.class)
class GalleryTest {
    private static final String URL = "https://s/tea.mp4";

    private final Path folder;
    private final FakeFilms films = new FakeFilms();
    private final Cinema cinema = films.cinema();

    GalleryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void offersAFilmThatIsHereAfterThePictures() throws IOException {
        bringFilm();
        var gallery = gallery(Motion.FULL);

        gallery.show(filmed());

        assertThat(thumbs(gallery)).hasSize(3);
        assertThat(thumbs(gallery).getLast().getAccessibleText()).isEqualTo("Play the film");
        assertThat(films.reels()).as("nothing plays before it is asked for").isEmpty();
    }

    @Test
    void offersNoFilmThatIsNotHere() {
        var gallery = gallery(Motion.FULL);

        gallery.show(filmed());

        assertThat(thumbs(gallery)).hasSize(2);
    }

    @Test
    void playsTheFilmWhenItIsTurnedToAndGivesItBackWhenAnotherPictureIs() throws IOException {
        bringFilm();
        var gallery = gallery(Motion.FULL);
        gallery.show(filmed());

        tap(thumbs(gallery).getLast());
        assertThat(films.open()).singleElement().matches(FakeFilms.FakeReel::isPlaying);

        tap(thumbs(gallery).getFirst());
        assertThat(films.open()).isEmpty();
    }

    @Test
    void givesTheFilmBackWhenThePageIsLeftOrShowsAnotherProduct() throws IOException {
        bringFilm();
        var gallery = gallery(Motion.FULL);
        gallery.show(filmed());
        tap(thumbs(gallery).getLast());

        gallery.show(
                SampleProducts.withMedia(SampleProducts.product(9), Media.NONE, new ProductFlags(false, false, false)));
        assertThat(films.open()).isEmpty();

        gallery.show(filmed());
        tap(thumbs(gallery).getLast());
        assertThat(films.open()).hasSize(1);
        gallery.leave();
        assertThat(films.open()).isEmpty();
    }

    @Test
    void goesOnPlayingWhenTheStoreChangesSomethingElse() throws IOException {
        bringFilm();
        var gallery = gallery(Motion.FULL);
        gallery.show(filmed());
        tap(thumbs(gallery).getLast());

        gallery.show(SampleProducts.withStock(filmed(), 1));

        assertThat(films.reels()).singleElement().matches(reel -> !reel.isClosed());
    }

    @Test
    void offersTheFilmAgainAtItsEnd() throws IOException {
        bringFilm();
        var gallery = gallery(Motion.FULL);
        gallery.show(filmed());
        tap(thumbs(gallery).getLast());
        films.reels().getLast().move();
        assertThat(play(gallery).isVisible()).isFalse();

        films.reels().getLast().end();
        assertThat(play(gallery).isVisible()).isTrue();

        play(gallery).fire();
        assertThat(films.open()).hasSize(1);
    }

    @Test
    void waitsForATouchWhereLessMotionIsWanted() throws IOException {
        bringFilm();
        var gallery = gallery(Motion.REDUCED);
        gallery.show(filmed());

        tap(thumbs(gallery).getLast());
        assertThat(films.reels()).isEmpty();
        assertThat(play(gallery).isVisible()).isTrue();

        play(gallery).fire();
        assertThat(films.open()).hasSize(1);
    }

    @Test
    void takesAFilmThatCannotBePlayedOutOfThePictures() throws IOException {
        bringFilm();
        var gallery = gallery(Motion.FULL);
        gallery.show(filmed());
        tap(thumbs(gallery).getLast());

        films.reels().getLast().fail();

        assertThat(thumbs(gallery)).hasSize(2);
        assertThat(play(gallery).isVisible()).isFalse();
    }

    private void bringFilm() throws IOException {
        films.bring(URL, Files.createFile(folder.resolve("film")), 640, 360);
    }

    private Gallery gallery(Motion motion) {
        var theme = Theme.of(Palette.LIGHT, Sizes.of(1080, 1920, 32), motion);
        var pictures = new PictureCache(new SamplePictures(folder), Palette.LIGHT, Platform::runLater, 1 << 20);
        var gallery = new Gallery(theme, new Texts(Locale.US), pictures, cinema);
        gallery.resize(1080, 1080);
        gallery.layout();
        return gallery;
    }

    private static Product filmed() {
        var media = new Media("missing-a", "missing-a", List.of("missing-a", "missing-b"), URL);
        return SampleProducts.withMedia(SampleProducts.product(4), media, new ProductFlags(false, false, false));
    }

    private static List<Node> thumbs(Gallery gallery) {
        return gallery.lookupAll(".thumb").stream().filter(Node::isVisible).toList();
    }

    private static Button play(Gallery gallery) {
        return (Button) gallery.lookup(".film-play");
    }

    private static void tap(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
