package io.placard.kiosk.speech;

import io.placard.catalog.AgeRule;
import io.placard.catalog.Article;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.Paragraphs;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of each page, of what lies over it and of what can be touched. Used on the JavaFX thread. */
public final class Script {
    private final Catalog catalog;
    private final Wording wording;
    private final Texts texts;

    public Script(Catalog catalog, Wording wording) {
        this.catalog = catalog;
        this.wording = wording;
        this.texts = wording.texts();
    }

    public Locale locale() {
        return texts.locale();
    }

    /** That reading aloud has begun, and how it is used. */
    public String welcome() {
        return sentences(texts.get("speak.on"), texts.get("speak.home"));
    }

    /** A page's title and what can be done there; empty while nobody is there. */
    public String page(Route route) {
        return switch (route) {
            case Route.Attract _, Route.Staff _ -> "";
            case Route.Home _ -> sentences(catalog.settings().name(), texts.get("speak.home"));
            case Route.CategoryPage _,
                    Route.BrandPage _,
                    Route.BrandInCategoryPage _,
                    Route.TagPage _,
                    Route.OffersPage _ -> list(route);
            case Route.ArticlesPage _ -> sentences(texts.get("article.heading"), texts.get("speak.list"));
            case Route.ArticlePage(var id) ->
                catalog.findArticle(id).map(Script::article).orElseGet(() -> texts.get("article.gone"));
            case Route.Search _ -> sentences(texts.get("search.title"), texts.get("speak.search"));
            case Route.ProductPage(var id) ->
                catalog.find(id).map(this::product).orElse("");
            case Route.ComparePage(var ids) -> comparison(ids);
            case Route.Notice notice -> notice(notice);
        };
    }

    private String list(Route route) {
        return switch (route) {
            case Route.CategoryPage(var id) -> list(category(id), catalog.inCategory(id));
            case Route.BrandPage(var id) -> list(brand(id), catalog.ofBrand(id));
            case Route.BrandInCategoryPage(var brand, var category) ->
                list(category(category) + ", " + brand(brand), catalog.ofBrandInCategory(brand, category));
            case Route.TagPage(var tag) -> list(Wording.capitalised(tag), catalog.withTag(tag));
            default -> list(texts.get("browse.offers"), catalog.promoted());
        };
    }

    private String notice(Route.Notice notice) {
        return switch (notice) {
            case Route.OutOfStockNotice(var id) -> sentences(name(id), texts.get("notice.stock"));
            case Route.WithdrawnNotice(var name) -> sentences(name, texts.get("notice.withdrawn"));
            case Route.UnknownTagNotice _ -> sentences(texts.get("notice.unknown.title"), texts.get("notice.unknown"));
            case Route.PatientsNotice _ -> sentences(texts.get("medical.badge"), texts.get("medical.ask"));
        };
    }

    /** What lies over the page; empty for nothing. */
    public String overlay(Overlay overlay) {
        return switch (overlay) {
            case Overlay.None _ -> "";
            case Overlay.Options _ -> texts.get("options.title");
            case Overlay.FilterChoice _ -> texts.get("filter.title");
            case Overlay.AgeQuestion(var rule, var _) -> age(rule);
            case Overlay.TooYoung(var age) ->
                sentences(texts.get("gate.refused", age), texts.get("gate.refused.staff"));
            case Overlay.StillThere(var seconds) ->
                sentences(texts.get("idle.question"), texts.get("idle.seconds", seconds));
        };
    }

    /** Something that can be touched, and whether it is what holds now. */
    public String control(String name, boolean isChosen) {
        return isChosen ? sentences(name, texts.get("speak.chosen")) : name;
    }

    private String age(AgeRule rule) {
        var question = rule.gate() == AgeRule.Gate.BIRTH_YEAR
                ? texts.get("gate.year")
                : texts.get("gate.question", rule.minimumAge());
        return sentences(question, texts.get("gate.why", rule.minimumAge()));
    }

    private String list(String title, List<Product> products) {
        return sentences(title, wording.count(products.size()), texts.get("speak.list"));
    }

    private static String article(Article article) {
        var text = article.text().isEmpty() ? article.excerpt() : article.text();
        return sentences(article.title(), Paragraphs.plain(text));
    }

    private String product(Product product) {
        var card = wording.card(product);
        return sentences(
                card.name(), card.brand(), card.price(), card.badge(), card.stock(), texts.get("speak.product"));
    }

    private String comparison(List<Long> ids) {
        var names = ids.stream().map(this::name);
        return sentences(
                Stream.concat(Stream.of(texts.get("compare.title")), names).toArray(String[]::new));
    }

    private String name(long productId) {
        return catalog.find(productId).map(wording::name).orElse("");
    }

    private String category(long id) {
        return catalog.findCategory(id).map(Category::name).orElse("");
    }

    private String brand(long id) {
        return catalog.findBrand(id).map(Brand::name).orElse("");
    }

    /** Full stops are where a voice takes breath. */
    private static String sentences(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> endsSentence(part) ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    private static boolean endsSentence(String part) {
        return ".?!:\u2026".indexOf(part.charAt(part.length() - 1)) >= 0;
    }
}
