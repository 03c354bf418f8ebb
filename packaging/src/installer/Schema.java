import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

/** Which schema of the database a program knows: the highest migration in its jars, so that nobody types it. */
final class Schema {
    private static final Pattern MIGRATION = Pattern.compile("io/placard/sync/cache/migration/V(\\d+)__\\w+\\.sql");

    private Schema() {}

    /** The Debian package of this tree says which schema it knows, and refuses to go below that of the data. */
    static void nameIn(Path tree, Path jars) throws IOException {
        var known = String.valueOf(knownBy(jars));
        for (var name : List.of("control", "preinst")) {
            var file = tree.resolve("DEBIAN").resolve(name);
            Files.writeString(file, Files.readString(file).replace("DATABASE_SCHEMA", known));
        }
    }

    static int knownBy(Path jars) throws IOException {
        var highest = 0;
        try (var all = Files.walk(jars)) {
            for (var jar : all.filter(file -> file.toString().endsWith(".jar")).toList()) {
                highest = Math.max(highest, in(jar));
            }
        }
        if (highest == 0) {
            throw new IllegalStateException("No jar in " + jars + " holds the database's migrations");
        }
        return highest;
    }

    private static int in(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> MIGRATION.matcher(entry.getName()))
                    .flatMapToInt(found -> found.matches()
                            ? IntStream.of(Integer.parseInt(found.group(1)))
                            : IntStream.empty())
                    .max()
                    .orElse(0);
        }
    }
}
