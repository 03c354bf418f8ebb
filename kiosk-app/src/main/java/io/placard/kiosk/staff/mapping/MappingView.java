package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Catalog;
import io.placard.catalog.local.Meaning;
import io.placard.kiosk.staff.mapping.MappingPage.Suggestion;
import io.placard.kiosk.staff.place.Sensed;
import io.placard.kiosk.staff.place.StaffFrame;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.keyboard.Keyboard;
import io.placard.kiosk.ui.keyboard.SearchField;
import io.placard.kiosk.ui.keyboard.Stroke;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.scroll.GridShape;
import io.placard.kiosk.ui.style.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What lies there above, what it can stand for below; one touch says so. */
public final class MappingView implements StaffScreen {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MappingViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final PictureCache pictures;
    private final TargetWords targets;
    private final TargetCard.Words words;
    private final MappingHead head;
    private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
    private final SearchField field;
    private final CardGrid<Target> grid;
    private final CardGrid<Meaning> said;
    private final Text emptyWords = new Text();
    private final Keyboard keyboard;
    private final MappingPane pane;
    private final Button undo;
    private final Button list;
    private Optional<MappingPage> shown = Optional.empty();

    /** @param catalog all products, also those that shoppers are not shown */
    public MappingView(
            MappingViewModel viewModel, Catalog catalog, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.pictures = pictures;
        texts = wording.texts();
        targets = new TargetWords(catalog, wording);
        words = new TargetCard.Words(targets::describe, this::tagsOf, this::isChosen);
        head = new MappingHead(viewModel, targets, theme, texts);
        field = new SearchField(theme, texts, texts.get("mapping.prompt"), () -> showKeyboard(true), viewModel::clear);
        field.setId("mapping-field");
        grid = new CardGrid<>(this::card, shape(), new Region());
        grid.setId("mapping-grid");
        said = new CardGrid<>(
                () -> new SaidCard(targets, theme, texts, viewModel::withdraw),
                GridShape.rows(theme.sizes().units(0.4), theme.sizes().units(1)),
                new Region());
        said.setId("mapping-said");
        emptyWords.setFont(theme.type().body());
        emptyWords.getStyleClass().add("soft");
        keyboard = new Keyboard(theme, texts, this::stroke);
        keyboard.setVisible(false);
        undo = StaffFrame.button("mapping-undo", "chip", texts.get("mapping.undo"), theme, viewModel::undo);
        list = StaffFrame.button("mapping-list", "chip", "", theme, this::toggleList);
        pane = new MappingPane(
                theme.sizes(),
                new MappingPane.Parts(head, kindRow(), field, grid, said, new TextFlow(emptyWords), keyboard));
        viewModel.pageProperty().subscribe(this::bind);
    }

    @Override
    public Region content() {
        return pane;
    }

    @Override
    public boolean scrollsItself() {
        return true;
    }

    @Override
    public List<Button> actions() {
        return List.of(undo, list);
    }

    @Override
    public void tick() {
        viewModel.tick();
    }

    @Override
    public void sensed(Sensed what) {
        switch (what) {
            case Sensed.TagPut(var device, var tag) -> viewModel.laid(tag, device);
            case Sensed.SlotCovered(var device, var number) -> viewModel.laid(Integer.toString(number), device);
            // A tag that is lifted again still waits for what it stands for.
            case Sensed.TagLifted _, Sensed.SlotFreed _ -> {}
        }
    }

    @Override
    public void leave() {
        viewModel.close();
    }

    private TargetCard card() {
        return new TargetCard(words, theme, pictures, viewModel::choose);
    }

    private GridShape shape() {
        var sizes = theme.sizes();
        return new GridShape(sizes.units(TargetCard.WIDTH), sizes.units(1.2), sizes.units(0.4), 0, sizes.units(1), 1);
    }

    private FlowPane kindRow() {
        var gap = theme.sizes().units(0.6);
        var row = new FlowPane(gap, gap);
        for (var kind : Kind.values()) {
            var button = StaffFrame.button(kind.id(), "chip", texts.get(kind.key()), theme, () -> viewModel.use(kind));
            kinds.put(kind, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void toggleList() {
        showKeyboard(false);
        viewModel.toggleList();
    }

    private void showKeyboard(boolean isShown) {
        keyboard.setVisible(isShown);
        pane.requestLayout();
    }

    private void stroke(Stroke stroke) {
        switch (stroke) {
            case Stroke.Letters(var letters) -> viewModel.type(letters);
            case Stroke.Back _ -> viewModel.erase();
            case Stroke.Clear _ -> viewModel.clear();
            case Stroke.Done _ -> showKeyboard(false);
        }
    }

    private void bind(MappingPage page) {
        var before = shown;
        shown = Optional.of(page);
        var choices = page.choices();
        head.show(page);
        kinds.forEach((kind, button) -> button.pseudoClassStateChanged(CHOSEN, kind == choices.kind()));
        field.show(choices.typed());
        undo.setDisable(page.undoable() == 0);
        list.setText(
                page.isListing()
                        ? texts.get("mapping.assign")
                        : texts.get("mapping.said", page.said().size()));
        Stream.of(field, grid).forEach(part -> part.setVisible(!page.isListing()));
        kinds.values().stream().findFirst().map(Button::getParent).ifPresent(row -> row.setVisible(!page.isListing()));
        said.setVisible(page.isListing());
        emptyWords.setText(emptyNote(page));
        grid.setItems(choices.found());
        said.setItems(page.said());
        pane.suggest(
                page.isListing()
                        ? List.of()
                        : choices.suggestions().stream().map(this::suggestion).toList());
        // Which tags a product has is no part of the item.
        grid.refresh();
        if (before.filter(it -> it.choices().typed().equals(choices.typed())
                        && it.choices().kind() == choices.kind())
                .isEmpty()) {
            grid.jumpTo(0);
        }
    }

    private TargetCard suggestion(Suggestion suggestion) {
        var card = card();
        card.because(texts.get(suggestion.reason().key()));
        card.show(suggestion.target());
        return card;
    }

    private String emptyNote(MappingPage page) {
        if (page.isListing()) {
            return page.said().isEmpty() ? texts.get("mapping.said.none") : "";
        }
        return page.choices().found().isEmpty() ? texts.get("mapping.none") : "";
    }

    private String tagsOf(Target target) {
        var codes = viewModel.codesOf(target).stream().map(targets::code).collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : texts.get("mapping.has", codes);
    }

    private boolean isChosen(Target target) {
        return shown.flatMap(MappingPage::chosen).equals(Optional.of(target));
    }
}
