import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The list of all libraries that ship, with versions and sums, that people agreed to: {@code packaging/dependencies.txt}.
 * A build that ships anything else fails, and leaves the list as it would have to be.
 */
record Listing(List<String> lines) {
    private static final List<String> HEADING = List.of(
            "# Every library that ships: coordinates, licence, SHA-256 of its jar. The build fails where it ships",
            "# anything else, and says how to agree to it. JavaFX: a line for each system that there are installers for.");

    static Listing read(Path file) throws IOException {
        return new Listing(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    static Listing of(List<Component> components) {
        return new Listing(components.stream()
                .filter(component -> !component.isOurs() && !component.isEmptyJavaFx())
                .map(Listing::line)
                .sorted()
                .toList());
    }

    /** These lines, and those of {@code agreed} that other systems' builds need: same version, other system. */
    Listing withOtherSystems(Listing agreed) {
        var all = new TreeSet<>(lines);
        for (var line : agreed.lines()) {
            var mine = lines.stream().anyMatch(each -> isSameForOtherSystem(each, line));
            if (mine) {
                all.add(line);
            }
        }
        return new Listing(List.copyOf(all));
    }

    /** Lines with {@code +} are new, those with {@code -} gone. */
    List<String> changesTo(Listing wanted) {
        var changes = new ArrayList<String>();
        lines.stream().filter(line -> !wanted.lines().contains(line)).forEach(line -> changes.add("- " + line));
        wanted.lines().stream().filter(line -> !lines.contains(line)).forEach(line -> changes.add("+ " + line));
        return changes;
    }

    void write(Path file) throws IOException {
        var page = new ArrayList<>(HEADING);
        page.addAll(lines);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", page) + "\n");
    }

    private static String line(Component component) {
        var coordinates = component.id() + ":" + component.version();
        var classifier = component.classifier().isEmpty() ? "" : ":" + component.classifier();
        return coordinates + classifier + "  " + component.licence() + "  " + component.sha256();
    }

    private static boolean isSameForOtherSystem(String mine, String other) {
        var ofMine = mine.split("  ")[0].split(":");
        var ofOther = other.split("  ")[0].split(":");
        return ofMine.length == 4
                && ofOther.length == 4
                && List.of(ofMine).subList(0, 3).equals(List.of(ofOther).subList(0, 3))
                && !ofMine[3].equals(ofOther[3]);
    }
}
