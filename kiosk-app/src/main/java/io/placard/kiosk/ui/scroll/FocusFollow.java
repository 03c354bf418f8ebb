package io.placard.kiosk.ui.scroll;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Brings what keys have led to into sight. */
final class FocusFollow {
    private FocusFollow() {}

    /**
     * Tells of each node in the content that keys have led to.
     *
     * @param reveal hears its bounds in the content, px
     */
    static void of(Parent content, Consumer<Bounds> reveal) {
        content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && owner.isFocusVisible() && isWithin(owner, content)) {
                reveal.accept(content.sceneToLocal(owner.localToScene(owner.getLayoutBounds())));
            }
        });
    }

    /** How far to scroll so that this part is seen, from where it is scrolled to now; px. */
    static double offsetFor(double from, double to, double offset, double length) {
        var around = length * 0.05;
        if (from - around < offset) {
            return Math.max(0, from - around);
        }
        return Math.max(offset, to + around - length);
    }

    private static boolean isWithin(Node node, Parent content) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
