package io.placard.kiosk.attract;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.film.FilmPane;
import io.placard.kiosk.ui.picture.Decoded;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.Picture;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.style.Theme;
import io.placard.sync.Films.Film;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * A picture that reaches three edges of the screen, and a caption on paper beside or below it. Products fill their
 * place; the store's own pictures are shown whole, because there may be words on them.
 */
final class SlideView extends Region {
    /** Of a screen on its side. */
    private static final double PICTURE_WIDTH = 0.58;
    /** Likewise, of a picture that is wider than high. */
    private static final double WIDE_PICTURE_WIDTH = 0.66;
    /** What is wider than this lies above the caption, also on a screen on its side. */
    private static final double WIDE = 2.2;
    /** Of the screen's height: where a picture leaves more free, the caption stands above it, so that it hangs. */
    private static final double HANGS_FROM = 0.25;
    /** So much of an advertisement may be cut, rather than leave free stripes beside it. */
    private static final double MOST_CUT = 0.2;

    private final Theme theme;
    private final PictureCache pictures;
    private final PictureTile tile;
    private final ImageView whole = new ImageView();
    private final FilmPane pane;
    private final Cinema cinema;
    private final FilmEvents events;
    private Subscription filmWanted = Subscription.EMPTY;
    private final Caption caption;
    private final Invitation invitation;
    private Slide slide = new Slide.Sign();
    private Subscription waiting = Subscription.EMPTY;
    private Optional<Picture> requested = Optional.empty();
    private Optional<Film> film = Optional.empty();

    SlideView(Theme theme, Wording wording, PictureCache pictures, Cinema cinema, FilmEvents events) {
        this.cinema = cinema;
        this.events = events;
        pane = new FilmPane(cinema);
        pane.onStart(() -> events.onStart().accept(film.map(Film::length).orElse(Duration.ZERO)));
        pane.onEnd(events.onEnd(), this::requestLayout);
        this.theme = theme;
        this.pictures = pictures;
        tile = new PictureTile(pictures, theme.palette());
        caption = new Caption(theme, wording);
        invitation = new Invitation(theme, wording.texts());
        getStyleClass().add("slide");
        getChildren().addAll(tile, whole, pane, caption, invitation);
        getChildren().forEach(child -> child.setManaged(false));
    }

    Caption caption() {
        return caption;
    }

    Invitation invitation() {
        return invitation;
    }

    boolean shows(Slide other) {
        return slide.key().equals(other.key());
    }

    /** The file in the size it is shown at on a screen of this size. */
    static Picture picture(String url, double width, double height) {
        return new Picture.Logo(url, Math.max(1, (int) width), Math.max(1, (int) height));
    }

    /** Shows this slide; its picture as soon as it is decoded. */
    void show(Slide shown, String storeName) {
        if (!shows(shown)) {
            clear();
        }
        slide = shown;
        caption.show(slide, storeName);
        findFilm();
        var poster = poster(slide);
        tile.setVisible(poster.isPresent());
        poster.ifPresent(product -> tile.show(
                Motif.of(product).withoutInitials(),
                large(product),
                product.media().cardUrl()));
        requestLayout();
    }

    /** Where it is only being looked for, the picture stands until it is found. */
    private void findFilm() {
        filmWanted.unsubscribe();
        film = Optional.empty();
        if (slide instanceof Slide.Film it) {
            filmWanted = cinema.request(it.url(), found -> {
                film = Optional.of(found);
                requestLayout();
                events.onFound().run();
            });
        }
    }

    /** Plays the slide's film, if it has one that is here, and does not play it already. */
    void startFilm() {
        if (slide instanceof Slide.Film it && film.isPresent() && !pane.isPlaying()) {
            pane.play(it.url());
        }
    }

    void stopFilm() {
        pane.leave();
    }

    /** Holds no picture any longer; large ones are worth their memory only while they are seen. */
    void clear() {
        stopFilm();
        filmWanted.unsubscribe();
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
        whole.setImage(null);
        // Without this, what JavaFX paints from hears nothing of it: the slide is hidden in the same moment.
        whole.setVisible(false);
        requested.ifPresent(pictures::discard);
        requested = Optional.empty();
        poster(slide)
                .flatMap(SlideView::large)
                .ifPresent(
                        url -> pictures.discard(new Picture.Photo(url, (int) tile.getWidth(), (int) tile.getHeight())));
        tile.clear();
        slide = new Slide.Sign();
        film = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        requestWhole();
        caption.standBeside(isBeside());
        if (isBeside()) {
            var pictureWidth = fillsItsPlace() ? Math.rint(getWidth() * PICTURE_WIDTH) : wholeWidth();
            place(
                    Math.rint((getHeight() - shown(pictureWidth, getHeight()).getHeight()) / 2),
                    pictureWidth,
                    getHeight());
            arrangePanel(pictureWidth, 0, getWidth() - pictureWidth, getHeight());
        } else {
            arrangeBelow(getWidth() - 2 * theme.sizes().margin());
        }
    }

    private void arrangeBelow(double inner) {
        var sizes = theme.sizes();
        var words = caption.prefHeight(inner) + invitation.prefHeight(inner) + sizes.units(7);
        var room = Math.max(1, Math.rint(getHeight() - words));
        var pictureHeight = fillsItsPlace() ? Math.min(room, Math.rint(getWidth() * 1.2)) : wholeHeight(room);
        if (room - pictureHeight < getHeight() * HANGS_FROM || pictureHeight == 0) {
            place(0, getWidth(), pictureHeight);
            arrangePanel(0, pictureHeight, getWidth(), getHeight() - pictureHeight);
            return;
        }
        var captionHeight = caption.prefHeight(inner);
        var top = Math.rint((room - pictureHeight) * 0.45);
        caption.resizeRelocate(sizes.margin(), top, inner, captionHeight);
        place(top + captionHeight + sizes.units(2.4), getWidth(), pictureHeight);
        arrangeInvitation(sizes.margin(), getHeight(), inner);
    }

    /** The caption in the upper part of the panel, the invitation at its foot. */
    private void arrangePanel(double x, double y, double width, double height) {
        var sizes = theme.sizes();
        var inner = Math.max(1, width - 2 * sizes.margin());
        var left = x + sizes.margin();
        var foot = arrangeInvitation(left, y + height, inner);
        var captionHeight = caption.prefHeight(inner);
        var room = foot - y - captionHeight;
        var top = isBeside() ? y + Math.rint(room * 0.5) : y + Math.rint(Math.min(room * 0.5, sizes.units(3)));
        caption.resizeRelocate(left, top, inner, captionHeight);
    }

    /** Where it begins. */
    private double arrangeInvitation(double x, double bottom, double width) {
        var height = invitation.prefHeight(width);
        var y = bottom - theme.sizes().units(2) - height;
        invitation.resizeRelocate(x, y, width, height);
        return y;
    }

    private void requestWhole() {
        slide.ownPicture().map(url -> picture(url, getWidth(), getHeight())).ifPresent(wanted -> {
            if (getWidth() > 0 && !requested.filter(wanted::equals).isPresent()) {
                waiting.unsubscribe();
                requested = Optional.of(wanted);
                waiting = pictures.request(wanted, this::showWhole);
            }
        });
    }

    private void showWhole(Decoded decoded) {
        whole.setImage(decoded.image());
        whole.setVisible(true);
        requestLayout();
    }

    private boolean isBeside() {
        return getWidth() > getHeight() && (fillsItsPlace() || shape() < WIDE);
    }

    /** A product's picture can be cut to any shape; a film and the store's own pictures are shown whole. */
    private boolean fillsItsPlace() {
        return tile.isVisible() && film.isEmpty();
    }

    /** What has a shape of its own, as large as it fits the screen; nothing without a picture. */
    private Dimension2D natural() {
        var image = whole.getImage();
        if (image != null) {
            return new Dimension2D(image.getWidth(), image.getHeight());
        }
        return film.map(it -> {
                    var scale = Math.min(getWidth() / it.width(), getHeight() / it.height());
                    return new Dimension2D(Math.rint(it.width() * scale), Math.rint(it.height() * scale));
                })
                .orElse(new Dimension2D(0, 0));
    }

    /** Width to height; 0 without a picture. */
    private double shape() {
        var size = natural();
        return size.getHeight() == 0 ? 0 : size.getWidth() / size.getHeight();
    }

    private double wholeWidth() {
        var most = shape() > 1 ? WIDE_PICTURE_WIDTH : PICTURE_WIDTH;
        return Math.min(natural().getWidth(), Math.rint(getWidth() * most));
    }

    private double wholeHeight(double room) {
        return Math.min(room, natural().getHeight());
    }

    /** How large it is in this place: cut a little where that fills the place, else as large as it fits. */
    private Dimension2D shown(double width, double height) {
        if (fillsItsPlace() || shape() == 0) {
            return new Dimension2D(width, height);
        }
        var size = natural();
        var cutX = Math.max(0, size.getWidth() - width);
        var cutY = Math.max(0, size.getHeight() - height);
        if (cutX <= size.getWidth() * MOST_CUT && cutY <= size.getHeight() * MOST_CUT) {
            return new Dimension2D(size.getWidth() - cutX, size.getHeight() - cutY);
        }
        var fitting = Math.min(width, height * shape());
        return new Dimension2D(Math.rint(fitting), Math.rint(fitting / shape()));
    }

    /** Puts picture, film and its poster at the same place, so that nothing moves when the film begins. */
    private void place(double y, double width, double height) {
        var size = shown(width, height);
        var x = Math.rint((width - size.getWidth()) / 2);
        tile.resizeRelocate(x, y, size.getWidth(), size.getHeight());
        pane.resizeRelocate(x, y, size.getWidth(), size.getHeight());
        var image = whole.getImage();
        if (image == null || width <= 0 || height <= 0) {
            return;
        }
        // What is only cut is drawn pixel by pixel; what does not fit is made smaller.
        var isCut = size.getWidth() == image.getWidth() || size.getHeight() == image.getHeight();
        var cutX = isCut ? image.getWidth() - size.getWidth() : 0;
        var cutY = isCut ? image.getHeight() - size.getHeight() : 0;
        whole.setViewport(new Rectangle2D(
                Math.rint(cutX / 2), Math.rint(cutY / 2), image.getWidth() - cutX, image.getHeight() - cutY));
        whole.setFitWidth(isCut ? 0 : size.getWidth());
        whole.setFitHeight(isCut ? 0 : size.getHeight());
        whole.relocate(x, y);
    }

    private static Optional<Product> poster(Slide slide) {
        return slide instanceof Slide.Highlight || slide instanceof Slide.Film ? slide.product() : Optional.empty();
    }

    private static Optional<String> large(Product product) {
        return product.media().gallery().stream().findFirst().or(product.media()::cardUrl);
    }
}
