package io.placard.kiosk.ui.reading;

import io.placard.catalog.Article;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Paragraphs;
import io.placard.kiosk.ui.Tappable;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.scroll.Card;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An article as a column begins in a newspaper: a rule, what it is about, its title, its first words. */
public final class ArticleCard extends Region implements Card<Article> {
    private static final double TAG_LINE = 1.6;
    private static final double TITLE_LINES = 4.1;
    private static final double EXCERPT_LINES = 4.6;
    private static final double ABOVE = 0.9;
    private static final double BETWEEN = 0.4;

    private final Sizes sizes;
    private final Region rule = new Region();
    private final ClampedText tag;
    private final ClampedText title;
    private final ClampedText excerpt;
    private @Nullable Article article;

    public ArticleCard(Theme theme, Consumer<Article> onTap) {
        sizes = theme.sizes();
        tag = new ClampedText(1, theme.type().label(), "accent-ink");
        title = new ClampedText(2, theme.type().name(), "ink");
        excerpt = new ClampedText(3, theme.type().body(), "soft");
        rule.getStyleClass().add("rule");
        rule.setManaged(false);
        getStyleClass().add("article-card");
        getChildren().addAll(rule, tag, title, excerpt);
        Tappable.make(this, () -> {
            if (article != null) {
                onTap.accept(article);
            }
        });
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Article shown) {
        article = shown;
        tag.setWords(Wording.capitalised(shown.tag()));
        title.setWords(shown.title());
        excerpt.setWords(firstWords(shown));
        setAccessibleText(shown.tag().isEmpty() ? shown.title() : shown.title() + ", " + tag.words());
        requestLayout();
    }

    @Override
    public double heightFor(double width) {
        return sizes.units(ABOVE + TAG_LINE + TITLE_LINES + BETWEEN + EXCERPT_LINES);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        rule.resizeRelocate(0, 0, width, Math.max(1, Math.rint(sizes.units(0.08))));
        tag.setLineWidth(width);
        title.setLineWidth(width);
        excerpt.setLineWidth(width);
        var y = sizes.units(ABOVE);
        tag.relocate(0, y);
        y += tag.words().isEmpty() ? 0 : sizes.units(TAG_LINE);
        title.relocate(0, y);
        excerpt.relocate(0, y + title.height() + sizes.units(BETWEEN));
    }

    private static String firstWords(Article article) {
        return Paragraphs.plain(article.excerpt().isEmpty() ? article.text() : article.excerpt());
    }
}
