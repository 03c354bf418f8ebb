package io.placard.kiosk.product;

import io.placard.catalog.Product;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Theme;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;

/**
 * The product page; built once and bound anew for each product, because a hand at the shelf waits for it. What lies
 * below the head is bound two pulses later, when the head is on the screen.
 */
public final class ProductView extends Region {
    private static final double MOST_OF_HEIGHT = 0.6;
    private static final double MOST_OF_WIDTH = 0.54;

    private final ProductViewModel viewModel;
    private final Theme theme;
    private final Gallery gallery;
    private final ProductSheet sheet;
    private final ScrollPage page;
    private final SourceMark hint;
    private final AnimationTimer restLater = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulses++;
            if (pulses > 2) {
                stop();
                viewModel.productProperty().get().ifPresent(ProductView.this::showRest);
            }
        }
    };
    private int pulses;
    private long shownId = -1;

    public ProductView(ProductViewModel viewModel, Theme theme, Wording wording, PictureCache pictures, Cinema cinema) {
        this.viewModel = viewModel;
        this.theme = theme;
        gallery = new Gallery(theme, wording.texts(), pictures, cinema);
        sheet = new ProductSheet(viewModel, theme, wording, pictures);
        page = ScrollPage.vertical(sheet);
        hint = new SourceMark(theme, wording.texts());
        hint.setManaged(false);
        gallery.setManaged(false);
        getStyleClass().addAll("page", "product");
        getChildren().addAll(page, gallery, hint);
        viewModel.productProperty().subscribe(product -> product.ifPresent(this::bind));
    }

    /** Shows the product from where its page was left. */
    public void show(long productId, Source source, double offset) {
        viewModel.show(productId, source);
        hint.show(source);
        requestLayout();
        page.jumpTo(offset);
    }

    /** Nobody looks at it any more. */
    public void leave() {
        gallery.leave();
        viewModel.leave();
    }

    /** Shows at once what otherwise follows the first frame. */
    public void showAll() {
        restLater.stop();
        viewModel.productProperty().get().ifPresent(this::showRest);
    }

    /** How far it is scrolled, px. */
    public double offset() {
        return page.offset();
    }

    /** Shows all words anew; what they say may depend on the time. */
    public void refresh() {
        viewModel.productProperty().get().ifPresent(product -> {
            sheet.showHead(product);
            showRest(product);
        });
    }

    @Override
    protected void layoutChildren() {
        var product = viewModel.productProperty().get();
        var size = product.map(this::pictureSize).orElse(new double[] {0, 0});
        if (isStacked(product)) {
            moveGallery(true);
            sheet.setPictureHeight(size[1]);
            gallery.resizeRelocate(0, 0, size[0], size[1]);
            page.resizeRelocate(0, 0, getWidth(), getHeight());
        } else {
            moveGallery(false);
            sheet.setPictureHeight(0);
            gallery.resizeRelocate(0, 0, size[0], size[1]);
            page.resizeRelocate(size[0], 0, getWidth() - size[0], getHeight());
        }
        hint.autosize();
        hint.relocate(theme.sizes().units(1.4), theme.sizes().units(1.4));
    }

    private void bind(Product product) {
        gallery.show(product);
        sheet.showHead(product);
        if (product.id() == shownId) {
            showRest(product);
        } else {
            shownId = product.id();
            sheet.setRestVisible(false);
            pulses = 0;
            restLater.start();
        }
        requestLayout();
    }

    private void showRest(Product product) {
        sheet.showRest(product);
        sheet.setRestVisible(true);
    }

    /** The picture scrolls with what is below it, and stays beside what is next to it. */
    private void moveGallery(boolean intoPage) {
        var isInPage = gallery.getParent() == sheet;
        if (intoPage && !isInPage) {
            getChildren().remove(gallery);
            sheet.addFirst(gallery);
        } else if (!intoPage && isInPage) {
            sheet.remove(gallery);
            getChildren().add(1, gallery);
        }
    }

    private double[] pictureSize(Product product) {
        if (product.flags().fullScreen()) {
            var rest = sheet.headHeight(getWidth());
            return new double[] {getWidth(), Math.rint(Math.max(getHeight() * 0.4, getHeight() - rest))};
        }
        return isStacked(Optional.of(product))
                ? new double[] {getWidth(), Math.rint(Math.min(getWidth(), getHeight() * MOST_OF_HEIGHT))}
                : new double[] {Math.rint(Math.min(getHeight(), getWidth() * MOST_OF_WIDTH)), getHeight()};
    }

    private boolean isStacked(Optional<Product> product) {
        return getHeight() > getWidth()
                || product.filter(it -> it.flags().fullScreen()).isPresent();
    }
}
