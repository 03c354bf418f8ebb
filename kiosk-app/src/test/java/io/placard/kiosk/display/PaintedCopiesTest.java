package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import com.sun.prism.GraphicsPipeline;
import com.sun.prism.Image;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaintedCopiesTest {
    private static final int SIDE = 80;

    private final PaintedCopies copies = new PaintedCopies();
    private final ImageView view = new ImageView(new WritableImage(SIDE, SIDE));
    private final AtomicReference<@Nullable KioskWindow> shown = new AtomicReference<>();
    private final AtomicReference<@Nullable FrameWatch> frames = new AtomicReference<>();

    @BeforeAll
    static void startJavaFx() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            // Another test class has started it in this JVM.
        }
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void paint() throws InterruptedException {
        Platform.runLater(() -> {
            var window = KioskWindow.headless(new Pane(view), 200, 100);
            shown.set(window);
            var watch = new FrameWatch(window.scene(), Platform::runLater);
            frames.set(watch);
            window.show();
            watch.open();
        });
        awaitFrame(() -> {});
    }

    @AfterEach
    void closeWindow() {
        Platform.runLater(() -> {
            Objects.requireNonNull(frames.get()).close();
            Objects.requireNonNull(shown.get()).close();
        });
    }

    @Test
    void areForgotten() throws InterruptedException, ExecutionException, TimeoutException {
        assertThat(sides()).contains(SIDE);

        forget();

        assertThat(sides()).doesNotContain(SIDE);
    }

    @Test
    void areMadeAnewWhereThePictureIsPaintedAgain() throws InterruptedException, ExecutionException, TimeoutException {
        forget();

        awaitFrame(() -> view.setX(1));

        assertThat(sides()).contains(SIDE);
    }

    private void forget() throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            copies.forget();
            done.countDown();
        });
        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private void awaitFrame(Runnable change) throws InterruptedException {
        var painted = new CountDownLatch(1);
        Platform.runLater(() -> {
            change.run();
            Objects.requireNonNull(frames.get()).afterNextFrame(painted::countDown);
        });
        assertThat(painted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    /** Widths of the pictures that there are copies of, asked on the thread that draws. */
    @SuppressWarnings("FutureReturnValueIgnored") // It is the answer that is waited for.
    private static List<Integer> sides() throws InterruptedException, ExecutionException, TimeoutException {
        var answer = new CompletableFuture<List<Integer>>();
        Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> answer.complete(widths()))));
        return answer.get(5, TimeUnit.SECONDS);
    }

    private static List<Integer> widths() {
        try {
            var factory = GraphicsPipeline.getDefaultResourceFactory();
            var cache = factory.getClass().getSuperclass().getDeclaredField("clampTexCache");
            cache.setAccessible(true);
            return ((Map<?, ?>) cache.get(factory))
                    .keySet().stream().map(it -> ((Image) it).getWidth()).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
