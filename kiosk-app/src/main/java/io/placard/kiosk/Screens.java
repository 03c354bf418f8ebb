package io.placard.kiosk;

import io.placard.catalog.Catalog;
import io.placard.kiosk.article.ArticlesView;
import io.placard.kiosk.article.ArticlesViewModel;
import io.placard.kiosk.attract.AttractView;
import io.placard.kiosk.attract.AttractViewModel;
import io.placard.kiosk.browse.BrowseView;
import io.placard.kiosk.browse.BrowseViewModel;
import io.placard.kiosk.browse.Browsing;
import io.placard.kiosk.browse.FilterViewModel;
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
import io.placard.kiosk.search.SearchView;
import io.placard.kiosk.search.SearchViewModel;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.ScrollMemory;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.Visit;
import io.placard.kiosk.ui.qr.ProductUrl;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * All screens, built once and bound anew at each visit: which view shows which route. Used on the JavaFX thread only.
 */
final class Screens implements AutoCloseable {
    private final Navigator navigator;
    private final ScrollMemory scrolled;
    private final Session session;
    private final FrameViewModel frame;
    private final HomeViewModel homeModel;
    private final BrowseViewModel browseModel;
    private final ProductViewModel productModel;
    private final CompareViewModel compareModel;
    private final NoticeViewModel noticeModel;
    private final SearchViewModel searchModel;
    private final ArticlesViewModel articlesModel;
    private final HomeView home;
    private final BrowseView browse;
    private final ProductView product;
    private final CompareView compare;
    private final NoticeView notice;
    private final SearchView search;
    private final ArticlesView articles;
    private final PagesBehind pages;
    private final OverlayLayer overlays;
    private final FrameView framed;
    private final StackPane root;
    private final Attraction attraction = new Attraction(this::buildAttractModel, this::buildAttractView, this::remove);
    private final Executor fxThread;
    private final Catalog catalog;
    private final Look look;
    private Route shown;
    private boolean isShowing;
    private Subscription visits = () -> {};

    Screens(
            Catalog catalog,
            Navigator navigator,
            Remembered remembered,
            Session session,
            Executor fxThread,
            Look look,
            Optional<ProductUrl> productUrl) {
        this.catalog = catalog;
        this.fxThread = fxThread;
        this.look = look;
        this.navigator = navigator;
        this.scrolled = remembered.scrolled();
        this.session = session;
        this.shown = navigator.current().route();
        var theme = look.theme();
        var words = look.wording();
        var pictures = look.pictures();
        homeModel = new HomeViewModel(catalog, look.clock(), navigator::go, fxThread);
        var browsing = new Browsing(catalog, look.clock(), remembered.filters());
        browseModel = new BrowseViewModel(browsing, words, new BrowseActions(navigator, session), fxThread);
        productModel = new ProductViewModel(catalog, productUrl, navigator::go, fxThread);
        compareModel = new CompareViewModel(catalog, navigator::go, fxThread);
        noticeModel = new NoticeViewModel(catalog, look.texts(), navigator::go, fxThread);
        searchModel = new SearchViewModel(catalog, remembered.searching(), look.clock(), navigator::go, fxThread);
        articlesModel = new ArticlesViewModel(catalog, navigator::go, fxThread);
        frame = new FrameViewModel(
                catalog, navigator, look.texts(), look.clock(), fxThread, () -> session.lay(new Overlay.Options()));
        home = new HomeView(homeModel, theme, words, pictures);
        browse = new BrowseView(browseModel, theme, words, pictures);
        product = new ProductView(productModel, theme, words, pictures, look.cinema());
        compare = new CompareView(compareModel, theme, words, pictures);
        notice = new NoticeView(noticeModel, theme, words, pictures);
        search = new SearchView(searchModel, theme, words, pictures);
        articles = new ArticlesView(articlesModel, theme, words, pictures);
        pages = new PagesBehind(List.of(home, browse, search, articles, product, compare, notice), home);
        var content = new StackPane(product, compare, notice, browse, search, articles, home);
        framed = new FrameView(frame, theme, look.texts(), pictures, content, look.lowReach());
        overlays = new OverlayLayer(
                session, look, (page, onDone) -> new FilterViewModel(browsing, words, page, fxThread, onDone));
        root = new StackPane(framed, overlays.root());
    }

    /** Everything a shopper sees, to be put into a window. */
    Region root() {
        return root;
    }

    FrameViewModel frame() {
        return frame;
    }

    SearchViewModel search() {
        return searchModel;
    }

    /** Shows what the navigator visits from now on. */
    void open() {
        visits = navigator
                .currentProperty()
                .subscribe(this::show)
                .and(session.overlayProperty().subscribe(over -> look.cinema().hold(!(over instanceof Overlay.None))));
    }

    /**
     * A second has passed.
     *
     * @param padAnswers whether a product can be placed on a pad
     */
    void tick(Instant now, boolean padAnswers) {
        attraction.tick(now, padAnswers);
    }

    /** Words that depend on the time are written anew. */
    void refresh() {
        home.refresh();
        browse.refresh();
        product.refresh();
        search.refresh();
        compare.refresh();
        articles.refresh();
    }

    @Override
    public void close() {
        visits.unsubscribe();
        overlays.close();
        attraction.close();
        home.leave();
        product.leave();
        homeModel.close();
        browseModel.close();
        productModel.close();
        compareModel.close();
        noticeModel.close();
        articlesModel.close();
        search.leave();
        searchModel.close();
        frame.close();
    }

    private void show(Visit visit) {
        var before = shown;
        var route = visit.route();
        dismissFiltersOfOthers(route);
        if (isShowing) {
            scrolled.remember(before, offsetOf(before));
        }
        isShowing = true;
        shown = route;
        var staysInPlace = visit.isReturn() || route.equals(before);
        showAttraction(route instanceof Route.Attract);
        show(visit, staysInPlace, staysInPlace ? scrolled.offsetOf(route) : 0);
        pages.wake();
    }

    private void show(Visit visit, boolean staysInPlace, double offset) {
        var route = visit.route();
        switch (route) {
            case Route.Attract _, Route.Staff _ -> leaveAllBut(framed);
            case Route.Home _ -> {
                bringToFront(home);
                home.show(offset);
            }
            case Route.CategoryPage _,
                    Route.BrandPage _,
                    Route.BrandInCategoryPage _,
                    Route.TagPage _,
                    Route.OffersPage _ -> {
                bringToFront(browse);
                browse.show(route, offset);
            }
            case Route.ArticlesPage _, Route.ArticlePage _ -> {
                bringToFront(articles);
                articles.show(route, offset);
            }
            case Route.Search _ -> {
                bringToFront(search);
                search.show(staysInPlace, offset);
            }
            case Route.ProductPage(var id) -> {
                bringToFront(product);
                product.show(id, visit.source(), offset);
            }
            case Route.ComparePage(var ids) -> {
                bringToFront(compare);
                compare.show(ids, offset);
            }
            case Route.Notice _ -> {
                bringToFront(notice);
                notice.show(route);
            }
        }
    }

    /** A hand at the shelf has led away from the page that was being narrowed. */
    private void dismissFiltersOfOthers(Route route) {
        if (session.overlayProperty().get() instanceof Overlay.FilterChoice(var page) && !page.equals(route)) {
            session.lay(new Overlay.None());
        }
    }

    /** What lies below it is not painted. */
    private void showAttraction(boolean isShown) {
        framed.setVisible(!isShown);
        if (isShown) {
            pages.cover();
            attraction.show();
        } else {
            attraction.hide();
        }
    }

    private AttractViewModel buildAttractModel() {
        return new AttractViewModel(catalog, look.clock(), navigator::go, fxThread);
    }

    private AttractView buildAttractView(AttractViewModel model) {
        var view = new AttractView(
                model, look.theme(), look.wording(), look.pictures(), look.cinema(), frame.ageProperty());
        root.getChildren().add(1, view);
        return view;
    }

    private void remove(AttractView view) {
        root.getChildren().remove(view);
    }

    private double offsetOf(Route route) {
        return switch (route) {
            case Route.Home _ -> home.offset();
            case Route.CategoryPage _,
                    Route.BrandPage _,
                    Route.BrandInCategoryPage _,
                    Route.TagPage _,
                    Route.OffersPage _ -> browse.offset();
            case Route.ArticlesPage _, Route.ArticlePage _ -> articles.offset();
            case Route.Search _ -> search.offset();
            case Route.ProductPage _ -> product.offset();
            case Route.ComparePage _ -> compare.offset();
            case Route.Attract _, Route.Staff _, Route.Notice _ -> 0;
        };
    }

    private void bringToFront(Region front) {
        pages.bringToFront(front);
        leaveAllBut(front);
    }

    private void leaveAllBut(Region front) {
        leave(front, home, home::leave);
        leave(front, browse, browseModel::leave);
        leave(front, search, search::leave);
        leave(front, articles, articlesModel::leave);
        leave(front, product, product::leave);
        leave(front, compare, compareModel::leave);
        leave(front, notice, noticeModel::leave);
    }

    private static void leave(Region front, Region screen, Runnable leave) {
        if (!front.equals(screen)) {
            leave.run();
        }
    }
}
