package io.placard.kiosk;

import io.placard.catalog.Article;
import io.placard.kiosk.GalleryShop.Scene;
import io.placard.kiosk.shell.Route;
import java.util.List;

/** Articles with something awkward each. */
final class GalleryArticles {
    private static final Article LONG = new Article(
            1,
            "What terpenes are, where they come from, and why two flowers of the same strength are never the same",
            """
            <h3>Oils with a name</h3><p>Terpenes are the oils that make <b>citrus</b> smell of citrus and pine of pine.
            They are there in the plant long before anybody dries it, and a good part of them is gone by the time it
            has lain in the sun for an afternoon.</p><ul><li>Limonene: lemon peel, juniper</li><li>Pinene: needles,
            rosemary</li><li>Myrcene: hops, mango, thyme</li></ul><p>Ask us to open a jar. Your nose knows more than
            any number on a label, and it costs nothing to try.</p><script>alert(1)</script>
            """,
            "citrus",
            "leaf",
            "The oils that make citrus smell of citrus, and what your nose can tell you that no number on a label can.");

    static final List<Article> ALL = List.of(
            LONG,
            new Article(2, "When we are here", "Every day from nine to nine.", "", "", ""),
            new Article(3, "First visit?", "<p>Welcome.</p>", "relaxed", "", "Start low and go slow."),
            new Article(4, "How to keep it fresh", "<p>Dark, cool and closed.</p>", "pine", "", ""),
            new Article(5, "Donaudampfschifffahrtsgesellschaftskapitänsmützen", "", "sleepy", "", ""));

    private GalleryArticles() {}

    static List<Scene> scenes() {
        return List.of(
                Scene.at("articles", new Route.ArticlesPage()),
                Scene.at("article", new Route.ArticlePage(LONG.id())),
                Scene.at("article-bare", new Route.ArticlePage(2)),
                Scene.at("article-gone", new Route.ArticlePage(99)));
    }
}
