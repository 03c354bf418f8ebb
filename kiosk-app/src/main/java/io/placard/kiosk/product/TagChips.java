package io.placard.kiosk.product;

import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** A product's tags, each leading to all that carries it; the chips are kept for the next product. */
final class TagChips extends FlowPane {
    private static final int MOST = 12;

    private final Theme theme;
    private final Consumer<String> onTag;
    private final List<Button> chips = new ArrayList<>();
    private List<String> shown = List.of();

    TagChips(Theme theme, Consumer<String> onTag) {
        super(theme.sizes().units(0.6), theme.sizes().units(0.6));
        this.theme = theme;
        this.onTag = onTag;
        setId("tags");
    }

    void show(List<String> tags) {
        var wanted = tags.stream().filter(tag -> !tag.isBlank()).limit(MOST).toList();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        while (chips.size() < shown.size()) {
            addChip();
        }
        for (var place = 0; place < shown.size(); place++) {
            chips.get(place).setText(Wording.capitalised(shown.get(place)));
        }
        getChildren().setAll(chips.subList(0, shown.size()));
    }

    private void addChip() {
        var place = chips.size();
        var chip = new Button();
        chip.getStyleClass().setAll("chip");
        chip.setMinSize(theme.sizes().target(), theme.sizes().target());
        chip.setOnAction(_ -> onTag.accept(shown.get(place)));
        chips.add(chip);
    }
}
