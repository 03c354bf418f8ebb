package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Tappable;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.scroll.Card;
import io.placard.kiosk.ui.style.Theme;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Something that a tag can stand for: its picture, and beside it its name and the tags that it has already. */
final class TargetCard extends Region implements Card<Target> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** About so wide, units. */
    static final double WIDTH = 22;

    private static final double HEIGHT = 5.6;
    private static final double HEIGHT_WITH_REASON = 6.6;
    private static final double INSET = 0.5;

    private final Theme theme;
    private final Function<Target, Described> describe;
    private final Function<Target, String> tags;
    private final Function<Target, Boolean> isChosen;
    private final PictureTile picture;
    private final ClampedText reason;
    private final ClampedText name;
    private final ClampedText detail;
    private final ClampedText has;
    private @Nullable Target target;

    /** @param words what cards ask for when they are shown something */
    TargetCard(Words words, Theme theme, PictureCache pictures, Consumer<Target> onTap) {
        this.theme = theme;
        describe = words.describe();
        tags = words.tags();
        isChosen = words.isChosen();
        picture = new PictureTile(pictures, theme.palette());
        reason = new ClampedText(1, theme.type().label(), "accent-ink");
        name = new ClampedText(1, theme.type().name(), "ink");
        detail = new ClampedText(1, theme.type().label(), "soft");
        has = new ClampedText(1, theme.type().label(), "accent-ink");
        picture.setManaged(false);
        getStyleClass().add("mapping-card");
        getChildren().addAll(picture, reason, name, detail, has);
        Tappable.make(this, () -> {
            if (target != null) {
                onTap.accept(target);
            }
        });
        // A reader's Enter must press nothing.
        setFocusTraversable(false);
    }

    /**
     * What cards say.
     *
     * @param tags that it has already, in words; empty for none
     * @param isChosen whether the next tag will stand for it
     */
    record Words(
            Function<Target, Described> describe, Function<Target, String> tags, Function<Target, Boolean> isChosen) {}

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Target shown) {
        target = shown;
        var words = describe.apply(shown);
        picture.show(words.motif(), words.picture());
        name.setWords(words.name());
        detail.setWords(words.detail());
        has.setWords(tags.apply(shown));
        pseudoClassStateChanged(CHOSEN, isChosen.apply(shown));
        setAccessibleText(Stream.of(reason.words(), words.name(), words.detail(), has.words())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", ")));
        arrange();
    }

    /** Says above all else why it is shown. */
    void because(String why) {
        reason.setWords(why);
        getStyleClass().add("mapping-suggestion");
    }

    @Override
    public void rest() {
        picture.clear();
    }

    @Override
    public double heightFor(double width) {
        return theme.sizes().units(reason.words().isEmpty() ? HEIGHT : HEIGHT_WITH_REASON);
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        var inset = theme.sizes().units(INSET);
        var side = getHeight() - 2 * inset;
        picture.resizeRelocate(inset, inset, side, side);
        var x = inset + side + theme.sizes().units(0.8);
        var room = Math.max(1, getWidth() - x - inset);
        var lines = new ClampedText[] {reason, name, detail, has};
        var height = 0.0;
        for (var line : lines) {
            line.setLineWidth(room);
            height += line.height();
        }
        var y = Math.rint(Math.max(0, (getHeight() - height) / 2));
        for (var line : lines) {
            line.relocate(x, y);
            y += line.height();
        }
    }
}
