package io.placard.kiosk.display;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import com.sun.prism.GraphicsPipeline;
import com.sun.prism.ResourceFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The copies that software rendering makes of the pictures it paints. It keeps each for as long as there is its
 * picture, on the screen or not, so that pages that lie behind hold their pictures twice. Those that are painted again
 * are made anew, which takes a fraction of a millisecond each. JavaFX has no public way: its own method is called by
 * reflection, and where that is not allowed or gone, the copies stay. Used on the JavaFX thread only.
 */
public final class PaintedCopies {
    private static final Logger log = LoggerFactory.getLogger(PaintedCopies.class);

    private Optional<Method> method = Optional.empty();
    private boolean isSought;

    /** Between two frames; nothing where a graphics processor draws. */
    @SuppressWarnings("FutureReturnValueIgnored") // What fails there is said there.
    public void forget() {
        if (!isSought) {
            isSought = true;
            method = find();
        }
        method.ifPresent(clear -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> invoke(clear))));
    }

    /** On the thread that draws. */
    private static void invoke(Method clear) {
        try {
            clear.invoke(factory());
        } catch (IllegalAccessException | InvocationTargetException e) {
            log.debug("Copies of pictures stay", e);
        }
    }

    private static Optional<Method> find() {
        var pipeline = GraphicsPipeline.getPipeline();
        if (pipeline == null || !pipeline.getClass().getSimpleName().equals("SWPipeline")) {
            return Optional.empty();
        }
        try {
            var clear = factory().getClass().getSuperclass().getDeclaredMethod("clearTextureCache");
            clear.setAccessible(true);
            return Optional.of(clear);
        } catch (NoSuchMethodException | RuntimeException e) {
            log.info(
                    "Pages that lie behind hold their pictures twice: this JavaFX does not let go of its copies ({})",
                    e.getMessage());
            return Optional.empty();
        }
    }

    private static ResourceFactory factory() {
        return GraphicsPipeline.getDefaultResourceFactory();
    }
}
