package io.placard.kiosk.attract;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.Decoded;
import io.placard.kiosk.ui.picture.Motif;
import io.placard.kiosk.ui.picture.Picture;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.style.Theme;
import java.util.Optional;
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
    /** What is wider than this lies above the caption, also on a screen on its side. */
    private static final double WIDE = 1.45;
    /** Of the screen's height: where a picture leaves more free, the caption stands above it, so that it hangs. */
    private static final double HANGS_FROM = 0.25;
    /** So much of an advertisement may be cut, rather than leave free stripes beside it. */
    private static final double MOST_CUT = 0.2;

    private final Theme theme;
    private final PictureCache pictures;
    private final PictureTile tile;
    private final ImageView whole = new ImageView();
    private final Caption caption;
    private final Invitation invitation;
    private Slide slide = new Slide.Sign();
    private Subscription waiting = Subscription.EMPTY;
    private Optional<Picture> requested = Optional.empty();

    SlideView(Theme theme, Wording wording, PictureCache pictures) {
        this.theme = theme;
        this.pictures = pictures;
        tile = new PictureTile(pictures, theme.palette());
        caption = new Caption(theme, wording);
        invitation = new Invitation(theme, wording.texts());
        getStyleClass().add("slide");
        getChildren().addAll(tile, whole, caption, invitation);
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
        tile.setVisible(slide instanceof Slide.Highlight);
        whole.setVisible(slide.ownPicture().isPresent());
        if (slide instanceof Slide.Highlight(var product)) {
            tile.show(
                    Motif.of(product).withoutInitials(),
                    large(product),
                    product.media().cardUrl());
        }
        requestLayout();
    }

    /** Holds no picture any longer; large ones are worth their memory only while they are seen. */
    void clear() {
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
        whole.setImage(null);
        requested.ifPresent(pictures::discard);
        requested = Optional.empty();
        if (slide instanceof Slide.Highlight(var product)) {
            large(product)
                    .ifPresent(url ->
                            pictures.discard(new Picture.Photo(url, (int) tile.getWidth(), (int) tile.getHeight())));
            tile.show(Motif.of(product), Optional.empty());
        }
        slide = new Slide.Sign();
    }

    @Override
    protected void layoutChildren() {
        requestWhole();
        if (isBeside()) {
            var pictureWidth = tile.isVisible() ? Math.rint(getWidth() * PICTURE_WIDTH) : wholeWidth();
            place(0, pictureWidth, getHeight());
            arrangePanel(pictureWidth, 0, getWidth() - pictureWidth, getHeight());
        } else {
            arrangeBelow(getWidth() - 2 * theme.sizes().margin());
        }
    }

    private void arrangeBelow(double inner) {
        var sizes = theme.sizes();
        var words = caption.prefHeight(inner) + invitation.prefHeight(inner) + sizes.units(7);
        var room = Math.max(1, Math.rint(getHeight() - words));
        var pictureHeight = tile.isVisible() ? Math.min(room, Math.rint(getWidth() * 1.2)) : wholeHeight(room);
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
        requestLayout();
    }

    private boolean isBeside() {
        return getWidth() > getHeight() && (slide instanceof Slide.Highlight || shape() < WIDE);
    }

    /** Width to height; 0 without a picture. */
    private double shape() {
        var image = whole.getImage();
        return image == null ? 0 : image.getWidth() / image.getHeight();
    }

    private double wholeWidth() {
        var image = whole.getImage();
        return image == null ? 0 : Math.min(image.getWidth(), Math.rint(getWidth() * PICTURE_WIDTH));
    }

    private double wholeHeight(double room) {
        var image = whole.getImage();
        return image == null ? 0 : Math.min(room, image.getHeight());
    }

    /** Puts the picture at the left edge: cut a little where that fills the place, else as large as it fits. */
    private void place(double y, double width, double height) {
        if (tile.isVisible()) {
            tile.resizeRelocate(0, y, width, height);
        }
        var image = whole.getImage();
        if (image == null || width <= 0 || height <= 0) {
            return;
        }
        var cutX = Math.max(0, image.getWidth() - width);
        var cutY = Math.max(0, image.getHeight() - height);
        if (cutX <= image.getWidth() * MOST_CUT && cutY <= image.getHeight() * MOST_CUT) {
            whole.setViewport(new Rectangle2D(
                    Math.rint(cutX / 2), Math.rint(cutY / 2), image.getWidth() - cutX, image.getHeight() - cutY));
            whole.setFitWidth(0);
            whole.setFitHeight(0);
        } else {
            whole.setViewport(null);
            whole.setPreserveRatio(true);
            whole.setFitWidth(width);
            whole.setFitHeight(height);
        }
        whole.relocate(Math.rint((width - whole.getLayoutBounds().getWidth()) / 2), y);
    }

    private static Optional<String> large(Product product) {
        return product.media().gallery().stream().findFirst().or(product.media()::cardUrl);
    }
}
