package io.placard.kiosk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A finger in a real window of JavaFX's headless platform, whose screen is 1000 x 1000 px. */
class ShopperTouchTest {
    private static final int SIDE = 960;
    private static final int PATIENCE_S = 15;

    private final FxRobot finger = new FxRobot();
    private final Path folder;
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(60));
    private @Nullable Stage stage;
    private @Nullable SampleScreens screens;

    ShopperTouchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void useTheRobotOfJavaFx() {
        System.setProperty("testfx.robot", "glass");
        OnFxThread.startJavaFx();
    }

    @BeforeEach
    void openTheWindow() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            var theme = OnFxThread.theme(SIDE, SIDE);
            var opened = new SampleScreens(
                    catalog, new SamplePictures(folder), theme, Platform::runLater, Platform::runLater);
            var scene = new Scene(opened.root(), SIDE, SIDE);
            theme.dress(scene, catalog.settings().colors());
            var window = new Stage(StageStyle.UNDECORATED);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.show();
            stage = window;
            screens = opened;
        });
    }

    @AfterEach
    void closeTheWindow() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            screens().close();
            window().close();
        });
    }

    @Test
    void aTapOnACardOpensItsProduct() {
        go(new Route.CategoryPage(1));

        finger.clickOn(card());

        waitUntil(() -> route() instanceof Route.ProductPage);
    }

    @Test
    void aDragOverACardScrollsAndOpensNothing() {
        go(new Route.CategoryPage(1));
        var card = card();
        var before = top(card);

        finger.drag(card).moveBy(0, -40).moveBy(0, -160).drop();

        waitUntil(() -> top(card) < before - 60);
        assertThat(route()).isEqualTo(new Route.CategoryPage(1));
    }

    @Test
    void aDragAcrossACardOpensNothing() {
        go(new Route.CategoryPage(1));

        finger.drag(card()).moveBy(-30, 0).moveBy(-60, 0).drop();

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(route()).isEqualTo(new Route.CategoryPage(1));
    }

    @Test
    void aChangedPriceIsReadWhileThePageIsOpen() {
        go(new Route.ProductPage(4));

        Platform.runLater(() -> catalog.put(SampleProducts.withStock(SampleProducts.product(4), 2)));

        waitUntil(() -> finger.lookup("Only 2 left").tryQuery().isPresent());
    }

    private void go(Route route) {
        finger.interact(() -> screens().navigator().go(route, Source.TOUCH, 0));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Route route() {
        return screens().navigator().current().route();
    }

    private Node card() {
        return finger.lookup(".product-card")
                .match((Predicate<Node>) ShopperTouchTest::isInView)
                .query();
    }

    private static boolean isInView(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (!parent.isVisible()) {
                return false;
            }
        }
        var bounds = onScreen(node);
        return bounds.getMinY() > 0 && bounds.getCenterY() > SIDE * 0.3 && bounds.getCenterY() < SIDE * 0.85;
    }

    private static double top(Node node) {
        return onScreen(node).getMinY();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void waitUntil(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come to hold in " + PATIENCE_S + " s", e);
        }
    }

    private SampleScreens screens() {
        return Objects.requireNonNull(screens);
    }

    private Stage window() {
        return Objects.requireNonNull(stage);
    }
}
