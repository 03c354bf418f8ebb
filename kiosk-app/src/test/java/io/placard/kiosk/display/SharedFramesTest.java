package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SharedFramesTest {
    private static final int FRAMES = 3;

    @BeforeAll
    static void startJavaFx() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            // Another test class has started it in this JVM.
        }
        Platform.setImplicitExit(false);
    }

    @Test
    void asksTheServerBeforeEachFrame() throws InterruptedException {
        var asked = new CountDownLatch(FRAMES);
        Platform.runLater(() -> {
            var window = KioskWindow.headless(new Pane(), 200, 100);
            SharedFrames.askBeforeEachFrame(window.scene(), () -> {
                asked.countDown();
                if (asked.getCount() > 0) {
                    Platform.requestNextPulse();
                } else {
                    window.close();
                }
            });
            window.show();
        });

        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
