import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The bill of materials of an installer: that of the application folder, and the Java that is linked into it. */
final class Bill {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String NUMBER = "serialNumber";

    private Bill() {}

    /** Writes it with the Java that runs this program, which is the one that is linked. */
    static void write(Path application, Path file) throws IOException {
        var bill = (ObjectNode) JSON.readTree(application.resolve("legal/placard.cdx.json").toFile());
        var version = Runtime.version();
        var numbers = version.feature() + "." + version.interim() + "." + version.update();
        var java = bill.withArray("/components").addObject();
        java.put("type", "platform");
        java.put("bom-ref", "java");
        java.putObject("supplier").put("name", System.getProperty("java.vendor"));
        java.put("name", "OpenJDK");
        java.put("version", version.toString());
        java.put("description", "The modules of Java that the kiosk needs, linked by jlink");
        java.putArray("licenses")
                .addObject()
                .putObject("license")
                .put("id", "GPL-2.0-with-classpath-exception");
        // Names its known faults for programs that look for them.
        java.put("cpe", "cpe:2.3:a:oracle:openjdk:" + numbers + ":*:*:*:*:*:*:*");
        java.put("purl", "pkg:generic/openjdk@" + numbers);
        var modules = java.putArray("properties").addObject();
        modules.put("name", "placard:modules").put("value", String.join(" ", RuntimeImage.MODULES));
        bill.put(NUMBER, "");
        bill.put(NUMBER, "urn:uuid:" + UUID.nameUUIDFromBytes(JSON.writeValueAsBytes(bill)));
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(bill) + "\n");
    }

    /** Each once; where any of several may be chosen, all of them. */
    static SortedSet<String> licencesOfLibraries(Path file) throws IOException {
        var licences = new TreeSet<String>();
        for (var component : JSON.readTree(file.toFile()).get("components")) {
            for (var licence : component.path("licenses")) {
                var name = licence.has("expression") ? licence.get("expression") : licence.get("license").get("id");
                licences.addAll(List.of(name.asText().split(" OR ")));
            }
        }
        return licences;
    }
}
