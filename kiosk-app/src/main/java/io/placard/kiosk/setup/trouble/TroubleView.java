package io.placard.kiosk.setup.trouble;

import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.ui.Languages;
import io.placard.kiosk.ui.scroll.ScrollPage;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * That the kiosk cannot start, what is wrong and what to do about it; below it the languages, as nobody may know which
 * one is read here. Upright everything lies below each other, sideways what is wrong stands beside the rest. Used on
 * the JavaFX thread.
 */
public final class TroubleView extends Region {
    private static final double TITLE_SHARE = 0.4;
    private static final double APART = 1.4;

    private final Parts parts;
    private final VBox header;
    private final ScrollPage page;
    private final FlowPane languages;

    /**
     * @param file the one that is to be mended
     * @param speak shows the same in another language
     */
    public TroubleView(List<Complaint> complaints, String file, Parts parts, Consumer<Locale> speak) {
        this.parts = parts;
        var texts = parts.texts();
        header = parts.column(
                1.2,
                parts.flow(
                        texts.get("setup.trouble.title"), parts.theme().type().display(), "ink"),
                parts.words(texts.get("setup.trouble.words")));
        var column = parts.column(APART);
        complaints.forEach(each -> column.getChildren().addAll(rule(), lines(each)));
        column.getChildren().addAll(rule(), parts.soft(texts.get("setup.trouble.check", file)));
        page = ScrollPage.vertical(column);
        languages = parts.row(Languages.besides(texts.locale()).stream()
                .map(locale -> chip(locale, speak))
                .toList());
        getStyleClass().addAll("page", "setup");
        getChildren().setAll(header, page, languages);
        getChildren().forEach(child -> child.setManaged(false));
    }

    @Override
    protected void layoutChildren() {
        var sizes = parts.theme().sizes();
        var margin = sizes.margin();
        var inner = getWidth() - 2 * margin;
        var footHeight = Math.ceil(languages.prefHeight(inner));
        var footTop = getHeight() - footHeight - Math.rint(margin * 0.9);
        languages.resizeRelocate(margin, footTop, inner, footHeight);
        var top = Math.rint(margin * 1.4);
        var bottom = footTop - sizes.units(1);
        if (getWidth() > getHeight()) {
            var beside = Math.rint(getWidth() * TITLE_SHARE);
            header.resizeRelocate(margin, top, beside - margin, header.prefHeight(beside - margin));
            var x = beside + margin;
            page.resizeRelocate(x, top, getWidth() - margin - x, Math.max(1, bottom - top));
        } else {
            var height = header.prefHeight(inner);
            header.resizeRelocate(margin, top, inner, height);
            var below = top + height + sizes.units(2.4);
            page.resizeRelocate(margin, below, inner, Math.max(1, bottom - below));
        }
    }

    private Node lines(Complaint complaint) {
        return parts.column(
                0.3,
                parts.label(complaint.place(parts.texts())),
                parts.heading(complaint.sentence()),
                parts.soft(parts.texts().get("setup.trouble.allowed", complaint.allowed())));
    }

    private Node chip(Locale locale, Consumer<Locale> speak) {
        var chip = parts.chip(
                "trouble-language-" + locale.getLanguage(), Languages.nameOf(locale), () -> speak.accept(locale));
        Parts.choose(chip, locale.equals(parts.texts().locale()));
        return chip;
    }

    private static Region rule() {
        var rule = new Region();
        rule.setMinHeight(1);
        rule.getStyleClass().add("rule");
        return rule;
    }
}
