package io.placard.kiosk.ui;

import io.placard.kiosk.ui.picture.Picture;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Theme;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Whose shop this is: its logo, and its name as long as there is none. Before the store has told even that, the
 * program's name stands in: staff find their way in by the sign, most of all on a kiosk that cannot reach its store.
 */
public final class StoreSign extends Region {
    private static final String STAND_IN = "Placard";

    private final PictureCache pictures;
    private final ClampedText name;
    private final ImageView logo = new ImageView();
    private final Region ground = new Region();
    private final boolean hasGround;
    private final double inset;
    private final int mostWidth;
    private final int mostHeight;
    private Optional<String> url = Optional.empty();
    private Subscription waiting = Subscription.EMPTY;

    /** @param lines how many the name may take; where it is more than one, they are smaller */
    public StoreSign(Theme theme, PictureCache pictures, int lines) {
        this.pictures = pictures;
        this.name = new ClampedText(
                lines, lines == 1 ? theme.type().heading() : theme.type().name(), "ink");
        this.mostWidth = (int) theme.sizes().units(11.5);
        this.mostHeight = (int) theme.sizes().units(3.2);
        logo.setManaged(false);
        ground.setManaged(false);
        ground.setVisible(false);
        // Logos are drawn for light paper.
        hasGround = theme.palette().isDark();
        inset = hasGround ? theme.sizes().units(0.5) : 0;
        ground.getStyleClass().add("logo-ground");
        getChildren().addAll(ground, name, logo);
        getStyleClass().add("store-sign");
        setPrefSize(mostWidth, mostHeight);
        show("", Optional.empty());
    }

    public void show(String storeName, Optional<String> logoUrl) {
        var words = storeName.isBlank() ? STAND_IN : storeName;
        name.setWords(words);
        setAccessibleText(words);
        if (!logoUrl.equals(url)) {
            url = logoUrl;
            waiting.unsubscribe();
            logo.setImage(null);
            name.setVisible(true);
            ground.setVisible(false);
            url.ifPresent(it -> waiting = pictures.request(new Picture.Logo(it, mostWidth, mostHeight), picture -> {
                logo.setImage(picture.image());
                name.setVisible(false);
                ground.setVisible(hasGround);
                requestLayout();
            }));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        name.setLineWidth(getWidth());
        name.relocate(0, Math.rint((getHeight() - name.height()) / 2));
        var image = logo.getImage();
        if (image != null) {
            var y = Math.rint((getHeight() - image.getHeight()) / 2);
            logo.relocate(inset, y);
            ground.resizeRelocate(0, y - inset, image.getWidth() + 2 * inset, image.getHeight() + 2 * inset);
        }
    }
}
