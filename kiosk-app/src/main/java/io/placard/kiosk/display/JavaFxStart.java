package io.placard.kiosk.display;

import com.sun.prism.GraphicsPipeline;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX beside whatever else the start of the kiosk does; once in a process. */
public final class JavaFxStart {
    private static final int TIMEOUT_S = 30;

    private final boolean headless;
    private final CompletableFuture<@Nullable Void> started = new CompletableFuture<>();

    /** @param headless without a display, on JavaFX's own headless platform */
    public JavaFxStart(boolean headless) {
        this.headless = headless;
    }

    /**
     * Begins, on a thread of its own.
     *
     * @param software never ask the graphics processor
     */
    public void begin(boolean software) {
        if (headless) {
            System.setProperty("glass.platform", "Headless");
        }
        if (headless || software) {
            System.setProperty("prism.order", "sw");
        }
        var starter = new Thread(this::start, "javafx-start");
        starter.setDaemon(true);
        starter.start();
    }

    /** Waits until work can be handed to the JavaFX thread. */
    public void await() throws JavaFxStartException {
        try {
            started.get(TIMEOUT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JavaFxStartException("Interrupted while JavaFX started", e);
        } catch (ExecutionException e) {
            throw new JavaFxStartException("JavaFX could not start: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new JavaFxStartException("JavaFX did not start within " + TIMEOUT_S + " s", e);
        }
    }

    public boolean isHeadless() {
        return headless;
    }

    /** What draws: {@code headless}, {@code sw} for software, or the name of the graphics processor's pipeline. */
    public String pipeline() {
        if (headless) {
            return "headless";
        }
        return Optional.ofNullable(GraphicsPipeline.getPipeline())
                .map(pipeline -> pipeline.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .map(name -> name.replace("pipeline", ""))
                .orElse("sw");
    }

    private void start() {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException _) {
            // It runs already; once in a process is enough.
            started.complete(null);
        } catch (RuntimeException | LinkageError e) {
            started.completeExceptionally(e);
        }
    }

    /** JavaFX cannot be used on this machine; the message says why. */
    public static final class JavaFxStartException extends Exception {
        private static final long serialVersionUID = 1;

        JavaFxStartException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
