package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrameWatchTest {
    private final AtomicReference<@Nullable Stage> stage = new AtomicReference<>();
    private final Text text = new Text(20, 40, "before");

    @BeforeAll
    static void startJavaFx() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            // Another test class has started it in this JVM.
        }
        Platform.setImplicitExit(false);
    }

    @AfterEach
    void closeStage() {
        Platform.runLater(() -> {
            var shown = stage.get();
            if (shown != null) {
                shown.close();
            }
        });
    }

    @Test
    void runsTheActionAfterAFrameWasDrawn() throws InterruptedException {
        var drawnFrames = new AtomicReference<@Nullable Long>();
        var called = new CountDownLatch(1);

        onShownScene(frames -> {
            var before = frames.drawnFrames();
            text.setText("after");
            frames.afterNextFrame(() -> {
                drawnFrames.set(frames.drawnFrames() - before);
                called.countDown();
            });
        });

        assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(drawnFrames.get()).isPositive();
    }

    @Test
    void runsTheActionEvenWhereNothingHadToBeDrawn() throws InterruptedException {
        var called = new CountDownLatch(2);

        onShownScene(frames -> frames.afterNextFrame(() -> {
            called.countDown();
            frames.afterNextFrame(called::countDown);
        }));

        assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private void onShownScene(Consumer<FrameWatch> use) {
        Platform.runLater(() -> {
            var shown = new Stage();
            stage.set(shown);
            shown.setScene(new Scene(new Pane(text), 200, 100));
            shown.show();
            var frames = new FrameWatch(shown.getScene(), Platform::runLater);
            frames.open();
            use.accept(frames);
        });
    }
}
