package io.placard.kiosk.setup.parts;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks what takes time beside the JavaFX thread, and tells the answer on it. */
public record Asking(Executor background, Executor fxThread) {
    /** Returns at once. */
    public <T> void ask(Supplier<T> question, Consumer<T> onAnswer) {
        background.execute(() -> {
            var answer = question.get();
            fxThread.execute(() -> onAnswer.accept(answer));
        });
    }
}
