package io.placard.kiosk.operations.page;

import java.util.List;

/**
 * A page for people. Its part of the frame is the resource {@code NAME.html} of this package, and its script
 * {@code NAME.js} beside it.
 *
 * @param path where it is
 * @param title in the navigation
 * @param name of its resources
 * @param needs a path that must be answered here; the page is left out where it is not
 */
public record Page(String path, String title, String name, String needs) {
    /** In the order of the navigation. */
    static final List<Page> ALL = List.of(
            new Page("/", "Overview", "overview", "/status"),
            new Page("/sensors.html", "Sensors", "sensors", "/sensors"),
            new Page("/mapping.html", "Mapping", "mapping", "/assignments.json"),
            new Page("/diagnostics.html", "Diagnostics", "diagnostics", "/diagnostics.json"),
            new Page("/log.html", "Log", "log", "/log"),
            new Page("/setup", "Setup", "setup", "/setup.json"));

    /** Whether there may be a page at the path. */
    public static boolean isAt(String path) {
        return ALL.stream().anyMatch(page -> page.path().equals(path));
    }
}
