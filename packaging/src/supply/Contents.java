import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The jars of the application folder, by name, with their SHA-256. */
record Contents(Map<String, String> jars) {
    static Contents of(Path application) throws IOException {
        var jars = new TreeMap<String, String>();
        for (var folder : List.of(application.resolve("lib"), application.resolve("lib/javafx"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    jars.put(jar.getFileName().toString(), sha256(jar));
                }
            }
        }
        return new Contents(jars);
    }

    /** Where the folder and the bill differ, both ways; the kiosk's own jar is in the folder alone. */
    List<String> differencesTo(List<Component> billed, String kiosk) {
        var differences = new ArrayList<String>();
        var unbilled = new TreeMap<>(jars);
        if (unbilled.remove(kiosk) == null) {
            differences.add(kiosk + " does not ship");
        }
        for (var component : billed) {
            var sum = unbilled.remove(component.fileName());
            if (sum == null) {
                differences.add(component.fileName() + " is in the bill of materials, but does not ship");
            } else if (!sum.equals(component.sha256())) {
                differences.add(component.fileName() + " ships as " + sum + ", and is billed as " + component.sha256());
            }
        }
        unbilled.keySet().forEach(jar -> differences.add(jar + " ships, but is not in the bill of materials"));
        return differences;
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
