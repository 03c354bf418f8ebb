package io.placard.kiosk.ui.picture;

import io.placard.kiosk.ui.style.Palette;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A place for a picture that is never empty: at once a ground in the motif's hue with its initials, then drawn artwork,
 * then the picture as soon as it is decoded. Pictures follow the tile's size.
 */
public final class PictureTile extends Region {
    /** Finds all of them below a node. */
    public static final String STYLE_SELECTOR = ".picture-tile";

    private static final Duration FADE = Duration.millis(220);
    private static final double INITIALS_HEIGHT = 0.17;
    private static final double INITIALS_INSET = 0.07;
    /** Larger glyphs are drawn anew in each frame; px. */
    private static final double LARGEST_INITIALS = 79;

    private static final double DIMMED = 0.45;
    /** Stand-ins with more pixels are not worth their memory once the picture is there: 2 MB each. */
    private static final int LARGE = 500_000;

    private final PictureCache cache;
    private final Palette palette;
    private final ImageView drawn = new ImageView();
    private final ImageView photo = new ImageView();
    private final Text initials = new Text();
    private final FadeTransition fade = new FadeTransition(FADE, photo);
    private @Nullable Motif motif;
    private @Nullable String url;
    private @Nullable String interim;
    private Subscription waiting = Subscription.EMPTY;
    private boolean hasInterim;
    private boolean isResting;
    private int loadedWidth;
    private int loadedHeight;

    public PictureTile(PictureCache cache, Palette palette) {
        this.cache = cache;
        this.palette = palette;
        getStyleClass().add("picture-tile");
        initials.setTextOrigin(VPos.BASELINE);
        initials.getStyleClass().add("initials");
        fade.setFromValue(0);
        fade.setToValue(1);
        for (var child : new Node[] {drawn, initials, photo}) {
            child.setManaged(false);
            child.setMouseTransparent(true);
            getChildren().add(child);
        }
    }

    /** Shows this picture, or the motif where there is none; what is shown already stays as it is. */
    public void show(Motif newMotif, Optional<String> newUrl) {
        show(newMotif, newUrl, Optional.empty());
    }

    /**
     * Shows this picture, until it is here another one that may be here sooner, and the motif until then.
     *
     * @param sooner a smaller picture of the same
     */
    public void show(Motif newMotif, Optional<String> newUrl, Optional<String> sooner) {
        var wanted = newUrl.orElse(null);
        if (newMotif.equals(motif) && Objects.equals(wanted, url)) {
            return;
        }
        motif = newMotif;
        url = wanted;
        interim = sooner.filter(it -> !it.equals(wanted)).orElse(null);
        initials.setText(newMotif.initials());
        load();
    }

    /** Shows nothing, and holds nothing, until the next picture. */
    public void clear() {
        waiting.unsubscribe();
        fade.stop();
        discardStandIn();
        motif = null;
        url = null;
        interim = null;
        initials.setText("");
        put(photo, null);
        put(drawn, null);
        setBackground(Background.EMPTY);
    }

    /** Nobody sees it from now on: holds no pixels until it is woken, whatever it is told to show. */
    public void rest() {
        if (!isResting) {
            isResting = true;
            waiting.unsubscribe();
            fade.stop();
            put(photo, null);
            put(drawn, null);
        }
    }

    /** Shows what it was told last. */
    public void wake() {
        if (isResting) {
            isResting = false;
            load();
        }
    }

    /** What stands in for the picture; empty before the first. */
    public Optional<Motif> motif() {
        return Optional.ofNullable(motif);
    }

    /** Draws back what cannot be bought now. */
    public void dim(boolean dimmed) {
        var opacity = dimmed ? DIMMED : 1;
        if (fade.getToValue() != opacity) {
            fade.setToValue(opacity);
            drawn.setOpacity(opacity);
            load();
        }
    }

    /** Whether the picture itself is shown, not what stands in for it. */
    public boolean showsPhoto() {
        return photo.getImage() != null;
    }

    @Override
    protected void layoutChildren() {
        var width = (int) Math.rint(getWidth());
        var height = (int) Math.rint(getHeight());
        if (width != loadedWidth || height != loadedHeight) {
            loadedWidth = width;
            loadedHeight = height;
            var side = Math.min(width, height);
            initials.setFont(
                    Font.font("Instrument Serif", Math.rint(Math.min(side * INITIALS_HEIGHT, LARGEST_INITIALS))));
            initials.setLayoutX(Math.rint(side * INITIALS_INSET));
            initials.setLayoutY(Math.rint(height - side * INITIALS_INSET));
            load();
        }
    }

    private void load() {
        waiting.unsubscribe();
        fade.stop();
        if (isResting || motif == null || loadedWidth <= 0 || loadedHeight <= 0) {
            return;
        }
        var ready =
                url == null ? Optional.<Decoded>empty() : cache.find(new Picture.Photo(url, loadedWidth, loadedHeight));
        put(photo, ready.map(Decoded::image).orElse(null));
        photo.setOpacity(fade.getToValue());
        if (ready.isPresent()) {
            hidePlaceholder(ready.get());
        } else {
            showPlaceholder(motif);
        }
    }

    private void showPlaceholder(Motif shown) {
        ground(shown);
        hasInterim = false;
        put(drawn, null);
        initials.setVisible(true);
        initials.setFill(ink(shown));
        waiting = cache.request(new Picture.Drawn(shown, loadedWidth, loadedHeight), this::draw);
        if (interim != null) {
            waiting =
                    waiting.and(cache.request(new Picture.Photo(interim, loadedWidth, loadedHeight), this::drawSooner));
        }
        if (url != null) {
            waiting = waiting.and(cache.request(new Picture.Photo(url, loadedWidth, loadedHeight), this::fadeIn));
        }
    }

    private void hidePlaceholder(Decoded shown) {
        if (motif != null) {
            ground(motif);
        }
        cover(shown, photo.getOpacity());
        put(drawn, null);
        initials.setVisible(false);
        discardStandIn();
    }

    private void discardStandIn() {
        if (motif != null && loadedWidth * loadedHeight > LARGE) {
            cache.discard(new Picture.Drawn(motif, loadedWidth, loadedHeight));
        }
    }

    private void draw(Decoded artwork) {
        if (hasInterim) {
            return;
        }
        put(drawn, artwork.image());
        cover(artwork, drawn.getOpacity());
    }

    private void drawSooner(Decoded picture) {
        // The artwork may still be under way; it must not come back over the picture.
        initials.setVisible(false);
        hasInterim = true;
        put(drawn, picture.image());
        cover(picture, drawn.getOpacity());
    }

    private void fadeIn(Decoded picture) {
        waiting.unsubscribe();
        if (interim != null) {
            cache.discard(new Picture.Photo(interim, loadedWidth, loadedHeight));
        }
        photo.setOpacity(0);
        put(photo, picture.image());
        fade.setOnFinished(_ -> hidePlaceholder(picture));
        fade.playFromStart();
    }

    /**
     * What JavaFX paints from hears nothing of a node that cannot be seen, except that it became invisible itself: only
     * with that it lets go of the pixels on a page that is hidden in the same moment.
     */
    private static void put(ImageView view, @Nullable Image image) {
        view.setImage(image);
        view.setVisible(image != null);
    }

    private void ground(Motif shown) {
        setBackground(Background.fill(color(shown)));
    }

    /** Software rendering paints whatever is there: a ground that cannot be seen costs as much as one that can. */
    private void cover(Decoded picture, double opacity) {
        if (picture.opaque() && opacity == 1) {
            setBackground(Background.EMPTY);
        }
    }

    private Color color(Motif shown) {
        var tint = palette.tint(shown.hue());
        return Color.rgb(tint.red(), tint.green(), tint.blue());
    }

    private Color ink(Motif shown) {
        var tone = palette.tone(shown.hue());
        return Color.rgb(tone.red(), tone.green(), tone.blue());
    }
}
