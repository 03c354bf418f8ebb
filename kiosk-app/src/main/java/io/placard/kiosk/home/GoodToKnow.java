package io.placard.kiosk.home;

import io.placard.catalog.Article;
import io.placard.kiosk.ui.Strip;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.reading.ArticleCard;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What the store wrote for its shoppers: the first articles in a row, and the way to all where they do not fit. */
final class GoodToKnow extends VBox {
    private static final int MOST = 8;
    private static final double CARD_WIDTH = 20;
    private static final double GAP = 2;

    private final Theme theme;
    private final Consumer<Article> onTap;
    private final Button all = new Button();
    private final Strip cards;
    private int articles;

    GoodToKnow(Theme theme, Texts texts, Consumer<Article> onTap, Runnable onAll) {
        this.theme = theme;
        this.onTap = onTap;
        var sizes = theme.sizes();
        var heading = new Text(texts.get("article.heading"));
        heading.setFont(theme.type().heading());
        heading.getStyleClass().add("ink");
        all.setText(texts.get("article.all"));
        all.getStyleClass().setAll("link-button");
        all.setMinHeight(sizes.target());
        all.setOnAction(_ -> onAll.run());
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var row = new HBox(heading, between, all);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, sizes.margin(), sizes.units(0.6), sizes.margin()));
        cards = new Strip(sizes.units(GAP), sizes.margin());
        cards.setId("articles");
        getStyleClass().add("good-to-know");
        getChildren().addAll(row, cards);
        widthProperty().subscribe(this::offerAll);
    }

    void show(List<Article> shown) {
        articles = shown.size();
        cards.show(shown.stream().limit(MOST).map(this::card).toList());
        offerAll();
    }

    private void offerAll() {
        var sizes = theme.sizes();
        var needed = articles * sizes.units(CARD_WIDTH + GAP) - sizes.units(GAP);
        all.setVisible(needed > getWidth() - 2 * sizes.margin());
    }

    private ArticleCard card(Article article) {
        var card = new ArticleCard(theme, onTap);
        card.show(article);
        var width = theme.sizes().units(CARD_WIDTH);
        card.setPrefSize(width, card.heightFor(width));
        card.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }
}
