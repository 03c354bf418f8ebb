package io.placard.kiosk.ui.scroll;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Lets a finger move a surface along one axis: drags beyond a threshold, flings, and the wheel. A gesture that
 * scrolled, or that caught a moving surface, is no tap: nothing below it hears of it. One along the other axis is left
 * to what lies below, but is no tap either.
 */
final class FingerScroll {
    /** Less than this is a tap by an unsteady finger; px. */
    static final double THRESHOLD = 16;

    private static final double NANOS_PER_SECOND = 1e9;
    /** The finger's speed is that of its last moments; ns. */
    private static final long SPEED_WINDOW = 90_000_000;

    private final Node surface;
    private final ScrollMotion motion;
    private final DoubleConsumer onMove;
    private final ToDoubleFunction<MouseEvent> along;
    private final ToDoubleFunction<MouseEvent> across;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private double pressedAt;
    private double pressedAcross;
    private double last;
    private boolean dragging;
    private boolean swallowed;
    private boolean notOurs;
    private boolean isGliding;
    private long lastStep;

    private FingerScroll(
            Node surface,
            ScrollMotion motion,
            DoubleConsumer onMove,
            ToDoubleFunction<MouseEvent> along,
            ToDoubleFunction<MouseEvent> across) {
        this.surface = surface;
        this.motion = motion;
        this.onMove = onMove;
        this.along = along;
        this.across = across;
    }

    /** Makes the surface scroll up and down; {@code onMove} hears each new offset. */
    static FingerScroll vertical(Node surface, ScrollMotion motion, DoubleConsumer onMove) {
        var scroll = new FingerScroll(surface, motion, onMove, MouseEvent::getSceneY, MouseEvent::getSceneX);
        scroll.attach();
        surface.addEventHandler(ScrollEvent.SCROLL, event -> scroll.wheel(event, -event.getDeltaY()));
        return scroll;
    }

    /** Makes the surface scroll left and right. */
    static FingerScroll horizontal(Node surface, ScrollMotion motion, DoubleConsumer onMove) {
        var scroll = new FingerScroll(surface, motion, onMove, MouseEvent::getSceneX, MouseEvent::getSceneY);
        scroll.attach();
        return scroll;
    }

    /** Whether it moves by itself now. */
    boolean isDragging() {
        return dragging;
    }

    void stop() {
        timer.stop();
        dragging = false;
        glide(false);
    }

    private void attach() {
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(MouseEvent event) {
        timer.stop();
        swallowed = motion.hold();
        glide(false);
        dragging = false;
        notOurs = false;
        pressedAt = along.applyAsDouble(event);
        pressedAcross = across.applyAsDouble(event);
        last = pressedAt;
        samples.clear();
        sample(pressedAt);
        if (swallowed) {
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        var at = along.applyAsDouble(event);
        sample(at);
        if (!dragging && !notOurs) {
            begin(at, across.applyAsDouble(event), event.getTarget());
        }
        if (dragging) {
            motion.drag(last - at);
            onMove.accept(motion.offset());
            last = at;
            event.consume();
        }
    }

    private void begin(double at, double acrossAt, EventTarget target) {
        var mine = Math.abs(at - pressedAt);
        var other = Math.abs(acrossAt - pressedAcross);
        if (other > THRESHOLD && other > mine) {
            notOurs = true;
            disarm(target);
        } else if (mine > THRESHOLD) {
            dragging = true;
            swallowed = true;
            last = at;
            disarm(target);
        }
    }

    private void released(MouseEvent event) {
        sample(along.applyAsDouble(event));
        motion.release(dragging ? -speed() : 0);
        if (swallowed) {
            event.consume();
        }
        dragging = false;
        start();
    }

    private void clicked(MouseEvent event) {
        if (swallowed || notOurs) {
            event.consume();
            swallowed = false;
        }
    }

    private void wheel(ScrollEvent event, double delta) {
        motion.jumpTo(motion.offset() + delta);
        onMove.accept(motion.offset());
        event.consume();
    }

    private void start() {
        lastStep = System.nanoTime();
        timer.start();
    }

    private void step(long now) {
        var seconds = Math.clamp((now - lastStep) / NANOS_PER_SECOND, 0, 0.1);
        lastStep = now;
        if (!motion.advance(seconds)) {
            timer.stop();
        }
        glide(motion.isGliding());
        onMove.accept(motion.offset());
    }

    private void glide(boolean glides) {
        if (glides != isGliding) {
            isGliding = glides;
            surface.fireEvent(new GlideEvent(glides ? GlideEvent.STARTED : GlideEvent.ENDED));
        }
    }

    private void sample(double at) {
        var now = System.nanoTime();
        samples.addLast(new Sample(now, at));
        while (now - samples.getFirst().nanos > SPEED_WINDOW && samples.size() > 2) {
            samples.removeFirst();
        }
    }

    private double speed() {
        var first = samples.getFirst();
        var latest = samples.getLast();
        var seconds = (latest.nanos - first.nanos) / NANOS_PER_SECOND;
        return seconds < 0.001 || seconds > 0.5 ? 0 : (latest.at - first.at) / seconds;
    }

    /** The button below heard the press and will not hear the release. */
    private static void disarm(EventTarget target) {
        for (var node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
            }
        }
    }

    private record Sample(long nanos, double at) {}
}
