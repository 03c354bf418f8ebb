package io.placard.kiosk.staff.sensors;

import io.placard.kiosk.staff.sensors.SensorsViewModel.Course;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The latest distances as a line from left to right, near below, and the threshold across. */
final class CourseView extends Region {
    private static final double HEIGHT = 4;
    /** So much of the height is above the farthest distance. */
    private static final double HEADROOM = 1.1;

    /** Readings from edge to edge, so that the line does not stretch while they come in. */
    private static final int READINGS = 120;

    private final Canvas canvas = new Canvas();
    private final Region threshold = new Region();
    private final Color ink;
    private final double lineWidth;
    private final double height;
    private @Nullable Course shown;

    CourseView(Theme theme) {
        height = theme.sizes().units(HEIGHT);
        lineWidth = Math.max(1, Math.rint(theme.sizes().unit() / 10));
        ink = Color.web(theme.palette().ink().hex());
        threshold.getStyleClass().add("sensors-threshold");
        getStyleClass().add("sensors-course");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(threshold, canvas);
        getChildren().forEach(child -> child.setManaged(false));
    }

    void show(Course course) {
        if (!course.equals(shown)) {
            shown = course;
            setAccessibleText(course.words());
            draw();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height;
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(height);
        }
        draw();
    }

    private void draw() {
        if (shown == null || canvas.getWidth() <= 0) {
            return;
        }
        var distances = shown.distances();
        var farthest = distances.stream().mapToInt(Integer::intValue).max().orElse(0);
        var scale = height / (Math.max(farthest, shown.coveredMm()) * HEADROOM);
        threshold.resizeRelocate(0, Math.rint(height - shown.coveredMm() * scale), getWidth(), lineWidth);
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), height);
        graphics.setStroke(ink);
        graphics.setLineWidth(lineWidth);
        var step = canvas.getWidth() / (READINGS - 1);
        var first = READINGS - distances.size();
        graphics.beginPath();
        trace(distances, first, step, scale);
        graphics.stroke();
    }

    /** Where nothing was there the line is interrupted. */
    private void trace(List<Integer> distances, int first, double step, double scale) {
        var graphics = canvas.getGraphicsContext2D();
        var isDrawing = false;
        for (var index = 0; index < distances.size(); index++) {
            var mm = distances.get(index);
            var x = (first + index) * step;
            var y = height - mm * scale;
            if (mm < 0) {
                isDrawing = false;
            } else if (isDrawing) {
                graphics.lineTo(x, y);
            } else {
                graphics.moveTo(x, y);
                isDrawing = true;
            }
        }
    }
}
