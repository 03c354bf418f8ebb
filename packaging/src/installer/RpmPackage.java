import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The RPM package, of the same files as the Debian package. By rpmbuild and a spec of our own, because what jpackage
 * makes holds nothing outside of its folder.
 */
final class RpmPackage {
    private static final String PROGRAM = "opt/placard";

    private RpmPackage() {}

    static Path build(AppImage image, Path into, Path resources, String version)
            throws IOException, InterruptedException {
        var work = into.resolve("rpm");
        var tree = work.resolve("tree");
        Folders.copy(image.root(), tree.resolve(PROGRAM), file -> true);
        Folders.copy(resources.resolve("root"), tree, file -> !file.toString().contains("/lintian/"));
        SystemTree.tidy(tree);
        var spec = work.resolve("placard.spec");
        var files = work.resolve("files");
        Files.writeString(spec, Fragment.fill(resources.resolve("rpm/placard.spec"), resources));
        Files.write(files, files(tree));
        Tool.exec(List.of(
                "rpmbuild",
                "--quiet",
                "-bb",
                "--define", "_topdir " + work,
                "--define", "placard_version " + version,
                "--define", "placard_tree " + tree,
                "--define", "placard_files " + files,
                spec.toString()));
        var finished = move(work.resolve("RPMS"), into);
        Folders.delete(work);
        return finished;
    }

    /** The program's folder as a whole; elsewhere only the files, since the folders are the system's. */
    private static List<String> files(Path tree) throws IOException {
        var lines = new ArrayList<>(List.of("/" + PROGRAM, "%dir /usr/share/doc/placard"));
        try (var all = Files.walk(tree.resolve("usr"))) {
            all.filter(file -> !Files.isDirectory(file))
                    .map(file -> "/" + tree.relativize(file))
                    .sorted()
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Path move(Path built, Path into) throws IOException {
        try (var all = Files.walk(built)) {
            var made = all.filter(file -> file.toString().endsWith(".rpm"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("rpmbuild made no package"));
            return Files.move(made, into.resolve(made.getFileName()));
        }
    }
}
