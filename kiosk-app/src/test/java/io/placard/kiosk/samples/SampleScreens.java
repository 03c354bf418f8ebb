package io.placard.kiosk.samples;

import io.placard.catalog.Catalog;
import io.placard.catalog.search.ProductIndex;
import io.placard.kiosk.article.ArticlesView;
import io.placard.kiosk.article.ArticlesViewModel;
import io.placard.kiosk.attract.AttractView;
import io.placard.kiosk.attract.AttractViewModel;
import io.placard.kiosk.browse.BrowseView;
import io.placard.kiosk.browse.BrowseViewModel;
import io.placard.kiosk.browse.Browsing;
import io.placard.kiosk.browse.filter.ChosenFilters;
import io.placard.kiosk.compare.CompareView;
import io.placard.kiosk.compare.CompareViewModel;
import io.placard.kiosk.frame.FrameView;
import io.placard.kiosk.frame.FrameViewModel;
import io.placard.kiosk.home.HomeView;
import io.placard.kiosk.home.HomeViewModel;
import io.placard.kiosk.notice.NoticeView;
import io.placard.kiosk.notice.NoticeViewModel;
import io.placard.kiosk.product.ProductView;
import io.placard.kiosk.product.ProductViewModel;
import io.placard.kiosk.search.SearchContext;
import io.placard.kiosk.search.SearchView;
import io.placard.kiosk.search.SearchViewModel;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.SearchMemory;
import io.placard.kiosk.shell.Visit;
import io.placard.kiosk.ui.Money;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Theme;
import io.placard.sync.Pictures;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** All screens over one catalogue, shown by one navigator; the way a test or a person walks through them. */
public final class SampleScreens implements AutoCloseable {
    private static final long PICTURE_BYTES = 48L << 20;

    private final Navigator navigator = new Navigator(Clock.systemUTC());
    private final PictureCache pictures;
    private final AttractView attract;
    private final HomeView home;
    private final BrowseView browse;
    private final ProductView product;
    private final CompareView compare;
    private final NoticeView notice;
    private final SearchViewModel searchModel;
    private final SearchView search;
    private final ArticlesView articles;
    private final SearchMemory typed = new SearchMemory();
    private final FrameViewModel frame;
    private final FrameView framed;
    private final StackPane root;

    /**
     * @param pictureThread where decoded pictures come back
     * @param fxThread where changes of the catalogue are heard
     */
    public SampleScreens(Catalog catalog, Pictures files, Theme theme, Executor pictureThread, Executor fxThread) {
        var clock = Clock.systemUTC();
        var texts = new Texts(Locale.US);
        var wording = new Wording(texts, new Money(Locale.US, catalog.settings().currency()), clock);
        pictures = new PictureCache(files, theme.palette(), pictureThread, PICTURE_BYTES);
        var cinema = FakeFilms.none();
        home = new HomeView(new HomeViewModel(catalog, clock, navigator::go, fxThread), theme, wording, pictures);
        browse = new BrowseView(
                new BrowseViewModel(
                        new Browsing(catalog, clock, new ChosenFilters()), wording, new ToPages(navigator), fxThread),
                theme,
                wording,
                pictures);
        product = new ProductView(
                new ProductViewModel(catalog, Optional.empty(), navigator::go, fxThread),
                theme,
                wording,
                pictures,
                cinema);
        compare = new CompareView(new CompareViewModel(catalog, navigator::go, fxThread), theme, wording, pictures);
        notice = new NoticeView(new NoticeViewModel(catalog, texts, navigator::go, fxThread), theme, wording, pictures);
        var searching = new SearchContext(indexOf(catalog), typed, _ -> {});
        searchModel = new SearchViewModel(catalog, searching, clock, navigator::go, fxThread);
        search = new SearchView(searchModel, theme, wording, pictures);
        articles = new ArticlesView(new ArticlesViewModel(catalog, navigator::go, fxThread), theme, wording, pictures);
        frame = new FrameViewModel(catalog, navigator, texts, clock, fxThread, () -> {});
        framed = new FrameView(
                frame,
                theme,
                texts,
                pictures,
                new StackPane(product, compare, notice, browse, search, articles, home),
                false);
        var attractModel = new AttractViewModel(catalog, clock, navigator::go, fxThread);
        attractModel.showPad(true);
        attract = new AttractView(attractModel, theme, wording, pictures, cinema, frame.ageProperty());
        root = new StackPane(framed, attract);
        navigator.currentProperty().subscribe(this::show);
    }

    private static ProductIndex indexOf(Catalog catalog) {
        var index = new ProductIndex();
        index.apply(catalog.listed(), List.of());
        return index;
    }

    public Region root() {
        return root;
    }

    public Navigator navigator() {
        return navigator;
    }

    public FrameViewModel frame() {
        return frame;
    }

    public PictureCache pictures() {
        return pictures;
    }

    public ProductView product() {
        return product;
    }

    public SearchViewModel search() {
        return searchModel;
    }

    @Override
    public void close() {
        pictures.close();
    }

    private void show(Visit visit) {
        framed.setVisible(!(visit.route() instanceof Route.Attract));
        attract.setVisible(!framed.isVisible());
        switch (visit.route()) {
            case Route.Attract _ -> attract.show();
            case Route.Staff _ -> throw new IllegalStateException("None of these screens is for staff");
            case Route.Home _ -> {
                home.show(0);
                front(home);
            }
            case Route.CategoryPage _,
                    Route.BrandPage _,
                    Route.BrandInCategoryPage _,
                    Route.TagPage _,
                    Route.OffersPage _ -> {
                browse.show(visit.route(), 0);
                front(browse);
            }
            case Route.ArticlesPage _, Route.ArticlePage _ -> {
                front(articles);
                articles.show(visit.route(), 0);
            }
            case Route.Search _ -> {
                front(search);
                search.show(visit.isReturn(), 0);
            }
            case Route.ProductPage(var id) -> {
                product.show(id, visit.source(), 0);
                front(product);
            }
            case Route.ComparePage(var ids) -> {
                compare.show(ids, 0);
                front(compare);
            }
            case Route.Notice _ -> {
                notice.show(visit.route());
                front(notice);
            }
        }
    }

    private void front(Region shown) {
        for (var each : List.of(home, browse, search, articles, product, compare, notice)) {
            each.setVisible(each.equals(shown));
        }
    }

    /** Leads to pages; the sheet of filters is none of these screens. */
    private record ToPages(Navigator navigator) implements BrowseViewModel.Actions {
        @Override
        public void goTo(Route route) {
            navigator.go(route);
        }

        @Override
        public void filter(Route page) {}
    }
}
