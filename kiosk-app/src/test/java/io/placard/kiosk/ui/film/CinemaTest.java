package io.placard.kiosk.ui.film;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.FakeFilms;
import io.placard.kiosk.samples.FakeFilms.FakeReel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CinemaTest {
    private static final String TEA = "https://s/tea.mp4";
    private static final String CUP = "https://s/cup.mp4";

    @TempDir
    private Path folder;

    private final FakeFilms films = new FakeFilms();
    private final Cinema cinema = films.cinema();
    private final Hall gallery = new Hall();
    private final Hall slide = new Hall();

    @BeforeEach
    void bringFilms() throws IOException {
        films.bring(TEA, Files.createFile(folder.resolve("tea")), 640, 360);
        films.bring(CUP, Files.createFile(folder.resolve("cup")), 640, 360);
        assertThat(cinema.find(TEA)).isEmpty();
        assertThat(cinema.find(CUP)).isEmpty();
    }

    @Test
    void findsAFilmWithoutMakingAnybodyWaitForTheDisk() {
        assertThat(cinema.find(TEA)).isPresent();
    }

    @Test
    void showsAFilmAsSoonAsItMoves() {
        cinema.play(TEA, gallery);
        assertThat(last().film()).isEqualTo(folder.resolve("tea"));
        assertThat(gallery.heard).isEmpty();

        last().move();
        last().move();

        assertThat(gallery.heard).containsExactly("started");
    }

    @Test
    void playsOneFilmAtATime() {
        cinema.play(TEA, gallery);
        cinema.play(CUP, slide);

        assertThat(films.open()).singleElement().extracting(FakeReel::film).isEqualTo(folder.resolve("cup"));
    }

    @Test
    void givesAFilmBackWhenItsPlaceIsLeftAndNobodyElses() {
        cinema.play(TEA, gallery);

        cinema.leave(slide);
        assertThat(films.open()).hasSize(1);
        cinema.leave(gallery);
        assertThat(films.open()).isEmpty();
    }

    @Test
    void givesAFilmBackAtItsEnd() {
        cinema.play(TEA, gallery);
        last().move();

        last().end();

        assertThat(films.open()).isEmpty();
        assertThat(gallery.heard).containsExactly("started", "ended");
        assertThat(cinema.find(TEA)).as("it can be played again").isPresent();
    }

    @Test
    void haltsWhileSomethingLiesOverTheScreen() {
        cinema.play(TEA, gallery);

        cinema.hold(true);
        assertThat(last().isPlaying()).isFalse();
        cinema.hold(false);
        assertThat(last().isPlaying()).isTrue();

        cinema.hold(true);
        cinema.play(CUP, gallery);
        assertThat(last().isPlaying()).isFalse();
    }

    @Test
    void countsWhatCannotBePlayedAndTriesItNoMore() {
        cinema.play(TEA, gallery);

        last().fail();

        assertThat(gallery.heard).containsExactly("unplayable");
        assertThat(films.open()).isEmpty();
        assertThat(cinema.failures()).isEqualTo(1);
        assertThat(cinema.find(TEA)).isEmpty();
        assertThat(cinema.find(CUP)).as("another one may be playable").isPresent();
    }

    @Test
    void givesUpAFilmThatDoesNotMove() {
        cinema.play(TEA, gallery);

        for (var second = 0; second < 6; second++) {
            cinema.tick();
        }
        assertThat(films.open()).hasSize(1);
        last().move();
        for (var second = 0; second < 7; second++) {
            cinema.tick();
        }

        assertThat(films.open()).isEmpty();
        assertThat(gallery.heard).containsExactly("started", "unplayable");
    }

    @Test
    void waitsForAFilmThatIsHalted() {
        cinema.play(TEA, gallery);
        cinema.hold(true);

        for (var second = 0; second < 60; second++) {
            cinema.tick();
        }

        assertThat(films.open()).hasSize(1);
    }

    @Test
    void hearsNothingOfAFilmThatWasLeft() {
        cinema.play(TEA, gallery);
        var left = last();
        cinema.play(CUP, slide);

        left.move();
        left.end();
        left.fail();

        assertThat(gallery.heard).isEmpty();
        assertThat(cinema.failures()).isZero();
        assertThat(films.open()).hasSize(1);
    }

    @Test
    void standsForAFilmWhoseFileHasGone() throws IOException {
        Files.delete(folder.resolve("tea"));

        cinema.play(TEA, gallery);

        assertThat(gallery.heard).containsExactly("unplayable");
        assertThat(films.reels()).isEmpty();
        assertThat(cinema.failures()).as("it is fetched anew").isZero();
    }

    @Test
    void tellsOfAFilmThatComesLate() throws IOException {
        var heard = new ArrayList<Path>();
        var late = "https://s/late.mp4";
        cinema.request(late, film -> heard.add(film.file()));
        assertThat(heard).isEmpty();

        films.bring(late, Files.createFile(folder.resolve("late")), 640, 360);
        cinema.request(late, film -> heard.add(film.file()));

        assertThat(heard).containsExactly(folder.resolve("late"));
    }

    private FakeReel last() {
        return films.reels().getLast();
    }

    private static final class Hall implements Cinema.Hall {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void started(Region picture) {
            heard.add("started");
        }

        @Override
        public void ended(boolean wasPlayed) {
            heard.add(wasPlayed ? "ended" : "unplayable");
        }
    }
}
