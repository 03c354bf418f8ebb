package io.placard.kiosk.staff.mapping;

import io.placard.catalog.local.Meaning;
import io.placard.kiosk.staff.place.StaffFrame;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.scroll.Card;
import io.placard.kiosk.ui.style.Theme;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One thing that was said here, whether it holds, who knows of it, and the way to take it back. */
final class SaidCard extends Region implements Card<Meaning> {
    private static final double HEIGHT = 5.2;

    private final Theme theme;
    private final Texts texts;
    private final TargetWords words;
    private final ClampedText code;
    private final ClampedText target;
    private final ClampedText state;
    private final ClampedText trouble;
    private final Button withdraw;
    private final Region rule = new Region();
    private @Nullable Meaning meaning;

    SaidCard(TargetWords words, Theme theme, Texts texts, Consumer<String> onWithdraw) {
        this.theme = theme;
        this.texts = texts;
        this.words = words;
        code = new ClampedText(1, theme.type().label(), "soft");
        target = new ClampedText(1, theme.type().name(), "ink");
        state = new ClampedText(1, theme.type().label(), "soft");
        trouble = new ClampedText(1, theme.type().label(), "notice-ink");
        withdraw = StaffFrame.button("", "chip", texts.get("mapping.withdraw"), theme, () -> {
            if (meaning != null) {
                onWithdraw.accept(meaning.code());
            }
        });
        rule.getStyleClass().add("rule");
        getStyleClass().add("mapping-said");
        withdraw.setManaged(false);
        rule.setManaged(false);
        getChildren().addAll(code, target, state, trouble, withdraw, rule);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Meaning shown) {
        meaning = shown;
        var local = shown.findLocal().map(words::describe);
        code.setWords(words.code(shown.code()));
        target.setWords(local.map(Described::name).orElse(""));
        state.setWords(texts.get(
                switch (shown.delivery()) {
                    case LOCAL_ONLY -> "mapping.state.local";
                    case QUEUED -> "mapping.state.queued";
                    case SENT -> "mapping.state.sent";
                }));
        trouble.setWords(troubleOf(shown, local.filter(Described::isGone).isPresent()));
        withdraw.setId("mapping-withdraw-" + shown.code());
        withdraw.setAccessibleText(texts.get("mapping.withdraw") + ", " + code.words() + ", " + target.words());
        arrange();
    }

    @Override
    public double heightFor(double width) {
        return theme.sizes().units(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private String troubleOf(Meaning shown, boolean isGone) {
        if (shown.isReplaced()) {
            return shown.findStore()
                    .map(store -> texts.get("mapping.replaced.by", words.name(store)))
                    .orElseGet(() -> texts.get("mapping.aside"));
        }
        return isGone ? texts.get("mapping.gone") : "";
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        if (withdraw.getSkin() == null && getScene() != null) {
            // A button has no size until CSS has given it a skin.
            withdraw.applyCss();
        }
        withdraw.autosize();
        withdraw.relocate(
                getWidth() - Math.ceil(withdraw.getWidth()), Math.rint((getHeight() - withdraw.getHeight()) / 2));
        var room = Math.max(1, getWidth() - withdraw.getWidth() - theme.sizes().units(0.8));
        var y = theme.sizes().units(0.3);
        for (var line : new ClampedText[] {code, target, state, trouble}) {
            line.setLineWidth(room);
            // Replaced and gone stand instead of who knows of it.
            line.setVisible(!line.equals(state) || trouble.words().isEmpty());
            line.relocate(0, Math.rint(y));
            y += line.isVisible() ? line.height() : 0;
        }
        rule.resizeRelocate(0, getHeight() - 1, getWidth(), 1);
    }
}
