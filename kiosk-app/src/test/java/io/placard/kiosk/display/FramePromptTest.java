package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FramePromptTest {
    private static final int BEATS = 60;
    private final AtomicReference<@Nullable KioskWindow> shown = new AtomicReference<>();

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
    void closeWindow() {
        Platform.runLater(() -> {
            var window = shown.get();
            if (window != null) {
                window.close();
            }
        });
    }

    @Test
    void hasAFrameDrawnWhereTheScreenStandsStill() throws InterruptedException {
        var prompt = prompt(true);
        beatUntil(prompt, 1);
        var before = prompt.drawn();

        beatUntil(prompt, before + 3);

        assertThat(prompt.drawn()).isGreaterThanOrEqualTo(before + 3);
    }

    @Test
    void owesNoFrameWhileTheWindowIsNotShown() throws InterruptedException {
        var prompt = prompt(false);
        for (var beat = 0; beat < BEATS; beat++) {
            onFxThread(prompt::beat);
        }

        assertThat(prompt.isOwed()).isFalse();
    }

    private FramePrompt prompt(boolean isShown) throws InterruptedException {
        var made = new AtomicReference<@Nullable FramePrompt>();
        onFxThread(() -> {
            var window = KioskWindow.headless(new Pane(), 200, 100);
            shown.set(window);
            var frames = new FrameWatch(window.scene(), Platform::runLater);
            if (isShown) {
                window.show();
                frames.open();
            }
            made.set(new FramePrompt(frames, window));
        });
        return Objects.requireNonNull(made.get());
    }

    /** Beats as fast as frames come; a still screen draws none by itself. */
    private static void beatUntil(FramePrompt prompt, long frames) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (prompt.drawn() < frames && System.nanoTime() < end) {
            onFxThread(prompt::beat);
        }
    }

    private static void onFxThread(Runnable work) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
    }
}
