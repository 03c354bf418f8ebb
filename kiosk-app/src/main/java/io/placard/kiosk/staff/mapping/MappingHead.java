package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.local.Meaning;
import io.placard.kiosk.staff.mapping.MappingPage.Done;
import io.placard.kiosk.staff.mapping.MappingPage.Laid;
import io.placard.kiosk.staff.place.StaffFrame;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What lies there and what it stands for, what was done last, and what to do next. */
final class MappingHead extends VBox {
    private static final int MOST_LATELY = 4;

    private final MappingViewModel viewModel;
    private final TargetWords words;
    private final Theme theme;
    private final Texts texts;

    MappingHead(MappingViewModel viewModel, TargetWords words, Theme theme, Texts texts) {
        super(theme.sizes().units(0.3));
        this.viewModel = viewModel;
        this.words = words;
        this.theme = theme;
        this.texts = texts;
        setId("mapping-head");
    }

    void show(MappingPage page) {
        getChildren().clear();
        page.done().ifPresent(done -> say(doneWords(done), theme.type().strong(), "accent-ink", "mapping-done"));
        page.laid().ifPresentOrElse(this::showLaid, () -> showWaiting(page));
    }

    private void showWaiting(MappingPage page) {
        var asks = page.chosen()
                .map(target -> texts.get("mapping.chosen", words.name(target)))
                .orElseGet(() -> texts.get(page.done().isPresent() ? "mapping.next" : "mapping.begin"));
        say(asks, theme.type().heading(), "ink", "mapping-asks");
        if (page.done().isEmpty() && page.chosen().isEmpty()) {
            say(texts.get("mapping.begin.help"), theme.type().body(), "soft", "mapping-help");
        }
        showLately(page.lately());
    }

    private void showLately(List<UnknownTags.Seen> lately) {
        if (lately.isEmpty()) {
            return;
        }
        say(texts.get("mapping.lately"), theme.type().label(), "soft", "mapping-lately-title");
        var gap = theme.sizes().units(0.5);
        var row = new FlowPane(gap, gap);
        row.setId("mapping-lately");
        lately.stream()
                .limit(MOST_LATELY)
                .map(tag -> StaffFrame.button(
                        "mapping-lately-" + tag.code(),
                        "chip",
                        tag.code(),
                        theme,
                        () -> viewModel.laid(tag.code(), "")))
                .forEach(row.getChildren()::add);
        getChildren().add(row);
    }

    private void showLaid(Laid laid) {
        var meaning = laid.meaning();
        say(where(laid), theme.type().label(), "soft", "mapping-where");
        say(laid.code(), theme.type().heading(), "ink", "mapping-code");
        say(standing(meaning), theme.type().body(), "ink", "mapping-stands");
        besides(meaning).forEach(line -> say(line, theme.type().body(), "notice-ink", "mapping-besides"));
        var asks = meaning.target().isPresent() ? "mapping.replace" : "mapping.choose";
        var row = new HBox(
                theme.sizes().units(1.2),
                paragraph(texts.get(asks), theme.type().strong(), "ink", "mapping-asks"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        if (meaning.findLocal().isPresent()) {
            row.getChildren().add(withdraw(meaning));
        }
        getChildren().add(row);
    }

    private Button withdraw(Meaning meaning) {
        var button = StaffFrame.button(
                "mapping-withdraw",
                "chip",
                texts.get("mapping.withdraw"),
                theme,
                () -> viewModel.withdraw(meaning.code()));
        // The words beside it wrap instead.
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private String where(Laid laid) {
        if (Meaning.isSlot(laid.code())) {
            return texts.get("mapping.slot");
        }
        return laid.device().isEmpty() ? texts.get("mapping.tag.earlier") : texts.get("mapping.tag", laid.device());
    }

    private String standing(Meaning meaning) {
        return meaning.target()
                .map(target ->
                        texts.get(meaning.localWins() ? "mapping.stands.here" : "mapping.stands.store", name(target)))
                .orElseGet(() -> texts.get("mapping.nothing"));
    }

    /** What store and people here say against each other. */
    private List<String> besides(Meaning meaning) {
        if (meaning.isReplaced()) {
            return meaning.findLocal().map(local -> texts.get("mapping.replaced", name(local))).stream()
                    .toList();
        }
        return meaning.localWins()
                ? meaning.findStore().map(store -> texts.get("mapping.store.else", name(store))).stream()
                        .toList()
                : List.of();
    }

    private String name(Target target) {
        var described = words.describe(target);
        return described.isGone() ? described.name() + ". " + described.detail() : described.name();
    }

    private String doneWords(Done done) {
        var target = done.target().map(words::name).orElse("");
        return switch (done.act()) {
            case ASSIGNED -> texts.get("mapping.done", words.code(done.code()), target);
            case WITHDRAWN -> texts.get("mapping.withdrawn", words.code(done.code()));
            case UNDONE -> texts.get("mapping.undone", words.code(done.code()));
        };
    }

    private void say(String said, Font font, String style, String id) {
        getChildren().add(paragraph(said, font, style, id));
    }

    private static TextFlow paragraph(String said, Font font, String style, String id) {
        var text = new Text(said);
        text.setFont(font);
        text.getStyleClass().add(style);
        var flow = new TextFlow(text);
        flow.setId(id);
        return flow;
    }
}
