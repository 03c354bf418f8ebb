import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has jpackage turn an image into an installer. */
final class Jpackage {
    private Jpackage() {}

    /**
     * @param resources what replaces jpackage's own files, and {@code jpackage.options}: further options, one a line
     * @return the installer
     */
    static Path build(String type, AppImage image, Path into, Path resources, String version) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--type", type,
                "--name", "placard",
                "--app-version", version,
                "--app-image", image.root().toString(),
                "--vendor", "Placard",
                "--description", "Retail kiosk that shows a shop's products by touch, tag and hand",
                "--resource-dir", resources.toString(),
                "--dest", into.toString()));
        arguments.addAll(options(resources, "jpackage.options"));
        Tool.run("jpackage", arguments);
        try (var made = Files.list(into)) {
            return made.filter(file -> file.toString().endsWith("." + type))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("jpackage made no " + type));
        }
    }

    /** One a line; {@code RESOURCES} in them is the folder they lie in. None where there is no such file. */
    static List<String> options(Path resources, String name) throws IOException {
        var file = resources.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("RESOURCES", resources.toString()))
                .toList();
    }
}
