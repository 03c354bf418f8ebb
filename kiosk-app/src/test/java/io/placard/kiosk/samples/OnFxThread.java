package io.placard.kiosk.samples;

import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs each test method on the JavaFX thread, starting JavaFX first. */
public final class OnFxThread implements BeforeAllCallback, InvocationInterceptor {
    private static final int DEADLINE_S = 20;

    /** Starts JavaFX, unless another test has. */
    public static void startJavaFx() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            // Another test class has started it in this JVM.
        }
        Platform.setImplicitExit(false);
    }

    /** The theme for a screen of this size, 32 inches across; on the JavaFX thread. */
    public static Theme theme(double width, double height) {
        return Theme.open(Palette.LIGHT, Sizes.of(width, height, 32));
    }

    /** Runs the work on the JavaFX thread and waits for it. */
    public static void run(Runnable work) throws InterruptedException, ExecutionException, TimeoutException {
        var done = new CompletableFuture<@Nullable Void>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get(DEADLINE_S, TimeUnit.SECONDS);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        startJavaFx();
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(test);
    }

    private static void proceed(Invocation<@Nullable Void> test) throws Throwable {
        var done = new CompletableFuture<@Nullable Void>();
        Platform.runLater(() -> {
            try {
                test.proceed();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        try {
            done.get(DEADLINE_S, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
