package io.placard.kiosk;

import io.placard.catalog.AgeRule;
import io.placard.catalog.MedicalRule;
import io.placard.catalog.OpeningHours;
import io.placard.catalog.Product;
import io.placard.catalog.ProductFlags;
import io.placard.catalog.Showcase;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.NavigationItem;
import io.placard.catalog.StoreSettings.StoreColors;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.browse.filter.Criterion;
import io.placard.kiosk.browse.filter.Filters;
import io.placard.kiosk.browse.filter.Range;
import io.placard.kiosk.browse.filter.Sort;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A shop with something awkward for every screen, and the scenes in which it is looked at. */
final class GalleryShop {
    private static final Path SHARED = Path.of("../shared/data/products.ndjson.gz");
    private static final Criterion FAR_TOO_DEAR = new Criterion.PricedIn(new Range(new BigDecimal(100_000), null));
    private static final String UNKNOWN_TAG = "04A15E82B01990";

    private final SampleCatalog catalog;
    private final List<Product> products;

    private GalleryShop(SampleCatalog catalog) {
        this.catalog = catalog;
        this.products = catalog.listed();
    }

    /** With the real products where they lie beside the repository, else with made-up ones. */
    static GalleryShop open() throws IOException {
        var products = Files.exists(SHARED) ? SampleProducts.read(SHARED) : SampleProducts.products(300);
        var catalog = new SampleCatalog(GalleryPatients.among(products));
        catalog.use(settings(MedicalRule.NOTICE));
        catalog.feature(List.of("relaxed", "happy", "sleepy", "creative", "focused", "citrus", "pine"));
        catalog.publish(GalleryArticles.ALL);
        return new GalleryShop(catalog);
    }

    SampleCatalog catalog() {
        return catalog;
    }

    List<Scene> scenes() {
        putAwkward();
        return Stream.of(
                        lists(),
                        products(),
                        searches(),
                        notices(),
                        GalleryArticles.scenes(),
                        GalleryStaff.scenes(UNKNOWN_TAG),
                        GalleryMapping.scenes(catalog),
                        GalleryPatients.scenes(products, rule -> catalog.use(settings(rule))),
                        overlays(),
                        GallerySetup.scenes(),
                        List.of(GalleryStaff.safeMode()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Scene> lists() {
        var category = catalog.categories().getLast().id();
        return List.of(
                Scene.at("home", new Route.Home()),
                new Scene(
                        "home-offline",
                        stage -> {
                            stage.go(new Route.Home());
                            stage.screens().frame().showSync(GallerySync.offline());
                        },
                        stage -> stage.screens().frame().showSync(GallerySync.live())),
                new Scene("home-empty", this::empty, this::fill),
                Scene.at("category", new Route.CategoryPage(category)),
                Scene.at(
                        "brand",
                        new Route.BrandPage(promoted().findBrand().orElseThrow().id())),
                Scene.at("tag", new Route.TagPage(promoted().tags().getFirst())),
                Scene.at("offers", new Route.OffersPage()),
                filtered("category-filtered", new Route.CategoryPage(category), 2),
                filtered("category-nothing-left", new Route.CategoryPage(category), 0),
                filterSheet(new Route.CategoryPage(category)));
    }

    private List<Scene> products() {
        var promoted = promoted();
        var longest = longest();
        return List.of(
                Scene.at("compare-two", new Route.ComparePage(List.of(longest.id(), promoted.id()))),
                Scene.at(
                        "compare-three",
                        new Route.ComparePage(
                                List.of(promoted.id(), withoutPicture().id(), gone().id()))),
                Scene.at("product", new Route.ProductPage(promoted.id())),
                Scene.at("product-long", new Route.ProductPage(longest.id())),
                Scene.at("product-bare", new Route.ProductPage(withoutPicture().id())),
                Scene.at("product-gone", new Route.ProductPage(gone().id())),
                Scene.at("product-full", new Route.ProductPage(full().id())));
    }

    private static List<Scene> searches() {
        return List.of(
                Scene.at("search", new Route.Search()),
                Scene.typed("search-found", "choc"),
                Scene.typed("search-similar", "chokolate"),
                Scene.typed("search-none", "qqmnt"));
    }

    private List<Scene> notices() {
        return List.of(
                Scene.at("notice-stock", new Route.OutOfStockNotice(gone().id())),
                Scene.at("notice-unknown", new Route.UnknownTagNotice(UNKNOWN_TAG)),
                Scene.at("notice-withdrawn", new Route.WithdrawnNotice(longest().name())));
    }

    private static List<Scene> overlays() {
        var ask = new AgeRule(AgeRule.Gate.ASK, AgeRule.USUAL_AGE);
        var year = new AgeRule(AgeRule.Gate.BIRTH_YEAR, AgeRule.USUAL_AGE);
        return List.of(
                Scene.at("attract", new Route.Attract()),
                Scene.under("age-ask", new Overlay.AgeQuestion(ask, LocalDate.EPOCH)),
                Scene.under("age-year", new Overlay.AgeQuestion(year, LocalDate.EPOCH)),
                Scene.under("age-refused", new Overlay.TooYoung(AgeRule.USUAL_AGE)),
                Scene.at("before-overlays", new Route.Home()),
                Scene.under("options", new Overlay.Options()),
                Scene.under("still-there", new Overlay.StillThere(17)));
    }

    /** A page on which something is chosen; of no matching products where the choices exclude each other. */
    private Scene filtered(String name, Route page, int tags) {
        var chosen = catalog.inCategory(((Route.CategoryPage) page).categoryId()).stream()
                .flatMap(it -> it.tags().stream())
                .distinct()
                .limit(tags)
                .<Criterion>map(tag -> new Criterion.WithTag(tag.toLowerCase(Locale.ROOT)))
                .toList();
        var filters =
                new Filters(chosen, Sort.CHEAPEST).toggle(chosen.isEmpty() ? FAR_TOO_DEAR : new Criterion.OnOffer());
        return new Scene(
                name,
                stage -> {
                    stage.filters().choose(page, filters);
                    stage.go(page);
                },
                stage -> stage.filters().forget());
    }

    private static Scene filterSheet(Route page) {
        return new Scene(
                "filters",
                stage -> {
                    stage.go(page);
                    stage.session().lay(new Overlay.FilterChoice(page));
                },
                stage -> stage.session().lay(new Overlay.None()));
    }

    private Product promoted() {
        return products.stream()
                .filter(it -> !it.promotions().isEmpty() && it.prices().size() > 1)
                .findFirst()
                .orElseGet(products::getFirst);
    }

    private void putAwkward() {
        catalog.put(gone());
        catalog.put(full());
    }

    private Product gone() {
        return SampleProducts.withStock(products.get(40), 0);
    }

    private Product full() {
        return SampleProducts.withMedia(
                products.get(60), products.get(61).media(), new ProductFlags(false, false, true));
    }

    private Product longest() {
        return products.stream()
                .reduce((one, two) -> one.name().length() >= two.name().length() ? one : two)
                .orElseThrow();
    }

    private Product withoutPicture() {
        return products.stream()
                .filter(it -> it.media().gallery().isEmpty())
                .skip(7)
                .findFirst()
                .orElseGet(products::getLast);
    }

    private void empty(Stage stage) {
        stage.go(new Route.Home());
        catalog.replaceAll(List.of());
    }

    private void fill(Stage stage) {
        catalog.replaceAll(products);
        putAwkward();
        stage.go(new Route.Home());
    }

    private static StoreSettings settings(MedicalRule medical) {
        return new StoreSettings(
                1,
                "Halcyon & Daughters",
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"),
                null,
                new StoreColors("#2f5d50", "#d9a441", "#2f5d50"),
                TagRules.DEFAULT,
                Duration.ofSeconds(60),
                List.of(
                        new NavigationItem("For the evening", "/tags/sleepy", "", "", null),
                        new NavigationItem("About us", "/about", "", "", null)),
                null,
                OpeningHours.UNKNOWN,
                Showcase.EMPTY,
                AgeRule.NONE,
                "https://halcyon.example/p/{id}?sku={sku}",
                medical);
    }

    /** What a scene is played on. */
    record Stage(
            Navigator navigator,
            Session session,
            ChosenFilters filters,
            Screens screens,
            GalleryStaff staff,
            GallerySetup setup) {
        void go(Route route) {
            navigator.go(route, route instanceof Route.Home ? Source.TOUCH : Source.RFID, 0);
        }
    }

    /** Something to look at, by name. */
    record Scene(String name, Consumer<Stage> enter, Consumer<Stage> leave) {
        static Scene typed(String name, String words) {
            return new Scene(
                    name,
                    stage -> {
                        stage.go(new Route.Search());
                        stage.screens().search().replace(words);
                    },
                    stage -> stage.screens().search().clear());
        }

        static Scene at(String name, Route route) {
            return new Scene(name, stage -> stage.go(route), _ -> {});
        }

        static Scene under(String name, Overlay overlay) {
            return new Scene(
                    name,
                    stage -> stage.session().lay(overlay),
                    stage -> stage.session().lay(new Overlay.None()));
        }
    }
}
