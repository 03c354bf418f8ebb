package io.placard.kiosk.product;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.film.FilmPane;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.scroll.Swipe;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * The product's pictures: one large, the others small along its lower edge; a tap on one, or a wipe, makes it the large
 * one. Its film is the last of them as soon as it is on disk; it plays once when it is turned to, and stands as a
 * picture before and after.
 */
final class Gallery extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 5;

    private final Theme theme;
    private final Texts texts;
    private final PictureCache pictures;
    private final Cinema cinema;
    private final PictureTile large;
    private final FilmPane film;
    private final Button play = new Button();
    private final List<Thumb> small = new ArrayList<>();
    private List<String> urls = List.of();
    private Optional<String> filmUrl = Optional.empty();
    private Subscription filmWanted = Subscription.EMPTY;
    private boolean hasFilm;
    private long shownId = -1;
    private int chosen;

    Gallery(Theme theme, Texts texts, PictureCache pictures, Cinema cinema) {
        this.theme = theme;
        this.texts = texts;
        this.pictures = pictures;
        this.cinema = cinema;
        large = new PictureTile(pictures, theme.palette());
        film = new FilmPane(cinema);
        film.onStart(() -> large.setVisible(false));
        film.onEnd(this::filmEnded, this::withdrawFilm);
        play.setGraphic(Icons.PLAY.node(theme.sizes()));
        play.setAccessibleText(texts.get("product.film.play"));
        play.getStyleClass().setAll("film-play");
        play.setVisible(false);
        play.setOnAction(_ -> playFilm());
        getChildren().addAll(large, film, play);
        getChildren().forEach(child -> child.setManaged(false));
        getStyleClass().add("gallery");
        Swipe.on(this, by -> enlarge(chosen + by));
    }

    /** Where the picture is found that the page begins with. */
    private static Optional<String> firstUrl(Product product) {
        return product.media().gallery().stream().findFirst().or(product.media()::cardUrl);
    }

    /** Shows the product's pictures; the one chosen stays where they are the same as before. */
    void show(Product product) {
        var motif = Motif.of(product).withoutInitials();
        var newUrls = product.media().gallery();
        var newFilm = product.media().findVideoUrl();
        large.dim(!product.isListed());
        if (product.id() != shownId || !newUrls.equals(urls) || !newFilm.equals(filmUrl)) {
            leave();
            shownId = product.id();
            urls = newUrls;
            filmUrl = newFilm;
            large.show(motif, firstUrl(product), product.media().cardUrl());
            choose(0);
        }
        showSmall(motif);
        if (!hasFilm) {
            filmWanted.unsubscribe();
            filmWanted = filmUrl.map(url -> cinema.request(url, _ -> offerFilm(motif)))
                    .orElse(Subscription.EMPTY);
        }
    }

    /** Nobody looks any more: the film is given back, and the page begins with its first picture the next time. */
    void leave() {
        filmWanted.unsubscribe();
        filmWanted = Subscription.EMPTY;
        stopFilm();
        hasFilm = false;
        shownId = -1;
    }

    @Override
    protected void layoutChildren() {
        large.resizeRelocate(0, 0, getWidth(), getHeight());
        arrangeFilm();
        var side = theme.sizes().units(4.6);
        var x = theme.sizes().margin();
        for (var each : small) {
            each.resizeRelocate(x, getHeight() - side - theme.sizes().units(1.4), side, side);
            x += side + theme.sizes().units(0.6);
        }
        var button = theme.sizes().target() * 1.4;
        play.resizeRelocate(
                Math.rint((getWidth() - button) / 2), Math.rint((getHeight() - button) / 2), button, button);
    }

    /** Whole, as large as it fits. */
    private void arrangeFilm() {
        var shape = filmUrl.flatMap(cinema::find)
                .map(it -> (double) it.width() / it.height())
                .orElse(1.0);
        var width = Math.rint(Math.min(getWidth(), getHeight() * shape));
        var height = Math.rint(width / shape);
        film.resizeRelocate(Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2), width, height);
    }

    private void offerFilm(Motif motif) {
        hasFilm = true;
        showSmall(motif);
        requestLayout();
    }

    private void withdrawFilm() {
        hasFilm = false;
        large.setVisible(true);
        large.motif().ifPresent(this::showSmall);
        enlarge(0);
    }

    private void filmEnded() {
        large.setVisible(true);
        play.setVisible(true);
    }

    private void playFilm() {
        play.setVisible(false);
        filmUrl.ifPresent(film::play);
    }

    private void stopFilm() {
        film.leave();
        large.setVisible(true);
        play.setVisible(false);
    }

    private int pictureCount() {
        return Math.min(hasFilm ? MOST - 1 : MOST, urls.size());
    }

    /** Pictures, and the film after them. */
    private int count() {
        return pictureCount() + (hasFilm ? 1 : 0);
    }

    private void showSmall(Motif motif) {
        var count = count() < 2 && !hasFilm ? 0 : count();
        while (small.size() < count) {
            addSmall();
        }
        for (var index = 0; index < small.size(); index++) {
            var thumb = small.get(index);
            thumb.setVisible(index < count);
            if (index < count) {
                var isFilm = index == pictureCount();
                thumb.mark.setVisible(isFilm);
                thumb.setAccessibleText(texts.get(isFilm ? "product.film.play" : "product.picture", index + 1));
                thumb.picture.show(motif, isFilm ? urls.stream().findFirst() : Optional.of(urls.get(index)));
            }
        }
    }

    private void addSmall() {
        var thumb = new Thumb(new PictureTile(pictures, theme.palette()), theme);
        var index = small.size();
        thumb.setOnMouseClicked(_ -> enlarge(index));
        small.add(thumb);
        getChildren().add(thumb);
        requestLayout();
    }

    /** Shows this one of the pictures large; the first follows the last. */
    private void enlarge(int wanted) {
        if (count() == 0 || (count() < 2 && !hasFilm)) {
            return;
        }
        var index = Math.floorMod(wanted, count());
        stopFilm();
        choose(index);
        if (index < pictureCount()) {
            large.motif().ifPresent(motif -> large.show(motif, Optional.of(urls.get(index))));
        } else if (theme.motion() == Motion.FULL) {
            playFilm();
        } else {
            play.setVisible(true);
        }
    }

    private void choose(int newChosen) {
        chosen = newChosen;
        for (var index = 0; index < small.size(); index++) {
            small.get(index).pseudoClassStateChanged(CHOSEN, index == chosen);
        }
    }

    /** A small picture; a mark on it says that it leads to a film. */
    private static final class Thumb extends StackPane {
        private final PictureTile picture;
        private final StackPane mark;

        private Thumb(PictureTile picture, Theme theme) {
            this.picture = picture;
            mark = new StackPane(Icons.PLAY.node(theme.sizes()));
            mark.getStyleClass().setAll("film-mark");
            var side = theme.sizes().units(2.2);
            mark.setMaxSize(side, side);
            mark.setMouseTransparent(true);
            getChildren().addAll(picture, mark);
            getStyleClass().add("thumb");
            setAccessibleRole(AccessibleRole.BUTTON);
            setManaged(false);
        }
    }
}
