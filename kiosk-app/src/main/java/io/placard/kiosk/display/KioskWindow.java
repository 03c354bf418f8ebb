package io.placard.kiosk.display;

import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The one window. Full screen it covers its screen and cannot be left; otherwise it has the configured size. Without a
 * display the content is laid out at the configured size and shown smaller, because the screen of JavaFX's headless
 * platform is always 1000 pixels square. Used on the JavaFX thread only.
 */
public final class KioskWindow {
    private static final double HEADLESS_SCREEN_PX = 1000;

    private final Stage stage;
    private final Scene scene;
    private final Region content;
    private final Spark spark;
    private volatile boolean isLit = true;

    private KioskWindow(Stage stage, Scene scene, Region content, Spark spark) {
        this.stage = stage;
        this.scene = scene;
        this.content = content;
        this.spark = spark;
    }

    /** A window on a real screen, not shown yet. */
    public static KioskWindow onScreen(Region content, Screen screen, boolean fullScreen, double width, double height) {
        var bounds = fullScreen ? screen.getBounds() : centred(screen, width, height);
        var spark = new Spark();
        var scene = new Scene(new StackPane(content, spark), bounds.getWidth(), bounds.getHeight(), Color.BLACK);
        scene.setCursor(Cursor.NONE);
        SharedFrames.reuse(scene);
        var stage = stage(scene, bounds);
        if (fullScreen) {
            // Set before the full screen itself: no banner, and no key that ends it.
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
            stage.focusedProperty().subscribe(_ -> stage.setFullScreen(true));
        }
        return new KioskWindow(stage, scene, content, spark);
    }

    /** A window for JavaFX's headless platform, not shown yet. */
    public static KioskWindow headless(Region content, double width, double height) {
        var factor = Math.min(1, Math.min(HEADLESS_SCREEN_PX / width, HEADLESS_SCREEN_PX / height));
        content.resizeRelocate(0, 0, width, height);
        content.setPrefSize(width, height);
        content.setMinSize(width, height);
        content.setMaxSize(width, height);
        Parent scaled = new Group(content);
        scaled.getTransforms().add(new Scale(factor, factor));
        var bounds = new Rectangle2D(0, 0, Math.floor(width * factor), Math.floor(height * factor));
        var spark = new Spark();
        var scene = new Scene(new Group(scaled, spark), bounds.getWidth(), bounds.getHeight(), Color.BLACK);
        return new KioskWindow(stage(scene, bounds), scene, content, spark);
    }

    private static Stage stage(Scene scene, Rectangle2D bounds) {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle("Placard");
        stage.setOnCloseRequest(Event::consume);
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setScene(scene);
        return stage;
    }

    private static Rectangle2D centred(Screen screen, double width, double height) {
        var all = screen.getVisualBounds();
        var fitting = Math.min(1, Math.min(all.getWidth() / width, all.getHeight() / height));
        var shownWidth = Math.floor(width * fitting);
        var shownHeight = Math.floor(height * fitting);
        return new Rectangle2D(
                all.getMinX() + (all.getWidth() - shownWidth) / 2,
                all.getMinY() + (all.getHeight() - shownHeight) / 2,
                shownWidth,
                shownHeight);
    }

    public void show() {
        stage.show();
    }

    public void close() {
        stage.close();
    }

    /** Shows the content, or nothing but black; what is dark can be touched, but nothing on it. */
    public void light(boolean lit) {
        isLit = lit;
        content.setVisible(lit);
        // The theme paints the root as well, in the colour of paper.
        scene.getRoot().setStyle(lit ? "" : "-fx-background-color: black");
    }

    /** Whether the content is shown; any thread. */
    public boolean isLit() {
        return isLit;
    }

    /** Whether what changes now will be drawn. */
    boolean isDrawn() {
        return stage.isShowing() && !stage.isIconified() && isLit;
    }

    /** Changes something that nobody sees, so that a frame has to be drawn. */
    void flicker() {
        spark.flicker();
    }

    public Scene scene() {
        return scene;
    }

    /** What is shown, at the size it is laid out at. */
    public Region content() {
        return content;
    }
}
