package io.placard.kiosk.setup.wizard;

import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupStep;
import io.placard.kiosk.setup.parts.Asking;
import io.placard.kiosk.setup.parts.Next;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.parts.StepView;
import io.placard.kiosk.setup.pin.PinChoiceView;
import io.placard.kiosk.setup.pin.PinChoiceViewModel;
import io.placard.kiosk.setup.screen.ScreenView;
import io.placard.kiosk.setup.screen.ScreenViewModel;
import io.placard.kiosk.setup.sensors.SensorsView;
import io.placard.kiosk.setup.sensors.SensorsViewModel;
import io.placard.kiosk.setup.store.StoreView;
import io.placard.kiosk.setup.store.StoreViewModel;
import io.placard.kiosk.ui.keyboard.Keyboard;
import io.placard.kiosk.ui.keyboard.Stroke;
import io.placard.kiosk.ui.scroll.ScrollPage;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A step with its title, and the two ways out of it. Upright everything lies below each other, sideways the title
 * stands beside what is asked. The keyboard comes up where something is to be typed. Used on the JavaFX thread.
 */
public final class WizardView extends Region {
    private static final double TITLE_SHARE = 0.34;
    /** Below a title there must be room for so much, or it makes way; units. */
    private static final double LEAST_PAGE = 18;

    private final WizardViewModel viewModel;
    private final Setup setup;
    private final Asking asking;
    private final Parts parts;
    private final Dimension2D size;
    private final ObservableValue<String> elsewhere;
    private final VBox header;
    private final Button back;
    private final Button main;
    private final Keyboard keyboard;
    private ScrollPage page = ScrollPage.vertical(new VBox());
    private Optional<Region> cover = Optional.empty();
    private Optional<StepView> step = Optional.empty();
    private Optional<TextInputControl> typedInto = Optional.empty();
    private Subscription subscribed = () -> {};
    private Subscription stepSubscribed = () -> {};
    private Subscription focusSubscribed = () -> {};

    /**
     * @param size of the screen, px
     * @param elsewhere how to set the kiosk up in a browser; empty where that is not possible
     */
    public WizardView(
            WizardViewModel viewModel,
            Setup setup,
            Asking asking,
            Parts parts,
            Dimension2D size,
            ObservableValue<String> elsewhere) {
        this.viewModel = viewModel;
        this.setup = setup;
        this.asking = asking;
        this.parts = parts;
        this.size = size;
        this.elsewhere = elsewhere;
        header = parts.column(0.8);
        back = parts.chip("setup-back", parts.texts().get("setup.back"), viewModel::back);
        main = parts.main("setup-next", "", () -> {});
        keyboard = Keyboard.forCodes(parts.theme(), parts.texts(), this::stroke);
        keyboard.setVisible(false);
        getStyleClass().addAll("page", "setup");
        var steps = viewModel.stepProperty().subscribe(this::show);
        var drafts = viewModel.draftProperty().subscribe(draft -> step.ifPresent(it -> it.show(draft)));
        subscribed = Subscription.combine(steps, drafts);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::touched);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                focusSubscribed = scene.focusOwnerProperty().subscribe(this::focused);
            }
        });
    }

    /** A part of a second has passed. */
    public void tick() {
        step.ifPresent(StepView::tick);
    }

    /** Nobody looks at it any more. */
    public void leave() {
        subscribed.unsubscribe();
        stepSubscribed.unsubscribe();
        focusSubscribed.unsubscribe();
        step.ifPresent(StepView::leave);
    }

    @Override
    protected void layoutChildren() {
        var sizes = parts.theme().sizes();
        var width = getWidth();
        var margin = sizes.margin();
        var keys = keyboard.isVisible() ? keyboard.prefHeight(width) : 0;
        keyboard.resizeRelocate(0, getHeight() - keys, width, keys);
        var footHeight = Math.ceil(Math.max(sizes.target(), Math.max(back.prefHeight(-1), main.prefHeight(-1))));
        var footTop = getHeight() - keys - footHeight - Math.rint(margin * (keys > 0 ? 0.35 : 0.9));
        back.resizeRelocate(margin, footTop, Math.max(sizes.target(), back.prefWidth(-1)), footHeight);
        main.resizeRelocate(width - margin - main.prefWidth(-1), footTop, main.prefWidth(-1), footHeight);
        var top = Math.rint(margin * 1.4);
        var bottom = footTop - sizes.units(1);
        if (width > getHeight()) {
            var column = Math.rint(width * TITLE_SHARE) - margin;
            header.setVisible(true);
            header.resizeRelocate(margin, top, column, header.prefHeight(column));
            var x = Math.rint(width * TITLE_SHARE) + margin;
            page.resizeRelocate(x, top, width - margin - x, Math.max(1, bottom - top));
        } else {
            var inner = width - 2 * margin;
            var height = header.prefHeight(inner);
            header.resizeRelocate(margin, top, inner, height);
            // What is typed must be seen; what was asked has been read.
            var isTight = bottom - top - height < sizes.units(LEAST_PAGE);
            header.setVisible(!isTight);
            var below = isTight ? top : top + height + sizes.units(2.4);
            page.resizeRelocate(margin, below, inner, Math.max(1, bottom - below));
        }
        cover.ifPresent(over -> over.resizeRelocate(0, 0, width, getHeight()));
    }

    private void show(SetupStep shown) {
        step.ifPresent(StepView::leave);
        stepSubscribed.unsubscribe();
        typedInto = Optional.empty();
        keyboard.setVisible(false);
        var view = view(shown);
        step = Optional.of(view);
        page = ScrollPage.vertical(view.body());
        showHeader(shown);
        Parts.show(back, !shown.isFirst());
        view.show(viewModel.draftProperty().get());
        stepSubscribed = view.next().subscribe(this::showNext);
        cover = Optional.empty();
        layChildren();
    }

    private void layChildren() {
        getChildren().setAll(header, page, back, main, keyboard);
        cover.ifPresent(getChildren()::add);
        getChildren().forEach(child -> child.setManaged(false));
        requestLayout();
    }

    private void cover(@Nullable Region over) {
        cover = Optional.ofNullable(over);
        layChildren();
    }

    private void showNext(Next next) {
        main.setText(next.words());
        main.setDisable(!next.isEnabled());
        main.setOnAction(_ -> next.action().run());
        requestLayout();
    }

    private StepView view(SetupStep shown) {
        return switch (shown) {
            case LANGUAGE -> new LanguageView(setup, parts, elsewhere, replace(), viewModel::next);
            case SCREEN ->
                new ScreenView(new ScreenViewModel(setup, parts.texts()), parts, size, this::cover, viewModel::next);
            case STORE -> new StoreView(new StoreViewModel(setup, viewModel::next), parts);
            case SENSORS -> new SensorsView(new SensorsViewModel(setup, asking), parts, viewModel::next);
            case PIN -> new PinChoiceView(new PinChoiceViewModel(setup), parts, viewModel::next);
            case SUMMARY -> new SummaryView(new SummaryViewModel(setup, asking, parts.texts()), parts);
        };
    }

    private ReplaceView replace() {
        return new ReplaceView(new ReplaceViewModel(setup, asking, parts.texts(), viewModel::next), parts);
    }

    private void showHeader(SetupStep shown) {
        var texts = parts.texts();
        var title = switch (shown) {
            case LANGUAGE -> List.of("setup.language.title", "setup.language.words");
            case SCREEN -> List.of("setup.screen.title", "setup.screen.words");
            case STORE -> List.of("setup.store.title", "setup.store.words");
            case SENSORS -> List.of("setup.sensors.title", "setup.sensors.words");
            case PIN -> List.of("setup.pin.title", "setup.pin.words");
            case SUMMARY -> List.of("setup.summary.title", "setup.summary.words");
        };
        header.getChildren()
                .setAll(
                        parts.label(texts.get("setup.step", shown.number(), SetupStep.count())),
                        parts.flow(
                                texts.get(title.getFirst()),
                                parts.theme().type().title(),
                                "ink"),
                        parts.soft(texts.get(title.getLast())));
    }

    /**
     * The keyboard comes up with a field's focus, and stays until it is put away: a button that moved because it was
     * touched could not be pressed.
     */
    private void focused(@Nullable Node node) {
        if (node instanceof TextInputControl field && isOnPage(field)) {
            typedInto = Optional.of(field);
            showKeyboard(true);
        }
    }

    private void touched(MouseEvent event) {
        if (event.getTarget() instanceof Node node
                && typedInto.filter(it -> isIn(node, it)).isPresent()) {
            showKeyboard(true);
        }
    }

    private void showKeyboard(boolean isShown) {
        if (isShown != keyboard.isVisible()) {
            keyboard.setVisible(isShown);
            keyboard.reset();
            requestLayout();
        }
    }

    private boolean isOnPage(Node node) {
        return isIn(node, page);
    }

    private static boolean isIn(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void stroke(Stroke stroke) {
        typedInto.ifPresent(field -> {
            field.requestFocus();
            switch (stroke) {
                case Stroke.Letters(var letters) -> field.replaceSelection(letters);
                case Stroke.Back _ -> field.deletePreviousChar();
                case Stroke.Clear _ -> field.clear();
                case Stroke.Done _ -> showKeyboard(false);
            }
        });
    }
}
