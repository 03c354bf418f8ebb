import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A bill of materials, as the CycloneDX plugin writes it and as it ships: CycloneDX 1.6, JSON. */
final class Bill {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");
    private static final List<String> KEPT_HASHES = List.of("SHA-256", "SHA-512");

    private final ObjectNode root;

    private Bill(ObjectNode root) {
        this.root = root;
    }

    static Bill read(Path file) throws IOException {
        return new Bill((ObjectNode) JSON.readTree(file.toFile()));
    }

    /** All but the kiosk's own jar. */
    List<Component> components() {
        return StreamSupport.stream(root.get("components").spliterator(), false)
                .map(Bill::component)
                .toList();
    }

    /** The kiosk's own jar. */
    Component kiosk() {
        return component(root.get("metadata").get("component"));
    }

    /** Leaves out what does not ship, says licences SPDX's way, and adds what lies within others' jars. */
    void finish(Function<Component, Component> judged, List<Component> within, String kioskSha256) {
        var kept = JSON.createArrayNode();
        for (var node : root.withArray("/components")) {
            var component = component(node);
            if (!component.isEmptyJavaFx()) {
                kept.add(finished((ObjectNode) node, judged.apply(component)));
            }
        }
        within.forEach(part -> kept.add(partOf(part)));
        root.set("components", kept);
        var kiosk = (ObjectNode) root.get("metadata").get("component");
        kiosk.putArray("hashes").addObject().put("alg", "SHA-256").put("content", kioskSha256);
        dropDependenciesOnWhatIsGone(kept);
    }

    /** The number depends on nothing but the content: the same build gives the same file. */
    void write(Path file) throws IOException {
        root.remove("serialNumber");
        var number = UUID.nameUUIDFromBytes(JSON.writeValueAsBytes(root));
        var numbered = JSON.createObjectNode();
        root.properties().forEach(entry -> {
            numbered.set(entry.getKey(), entry.getValue());
            if (entry.getKey().equals("specVersion")) {
                numbered.put("serialNumber", "urn:uuid:" + number);
            }
        });
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(numbered) + "\n", StandardCharsets.UTF_8);
    }

    private static ObjectNode finished(ObjectNode node, Component judged) {
        var licence = node.putArray("licenses").addObject();
        if (judged.licences().size() == 1) {
            licence.putObject("license").put("id", judged.licences().getFirst());
        } else {
            licence.put("expression", judged.licence());
        }
        var hashes = (ArrayNode) node.get("hashes");
        var kept = node.putArray("hashes");
        hashes.forEach(hash -> {
            if (KEPT_HASHES.contains(hash.get("alg").asText())) {
                kept.add(hash);
            }
        });
        return node;
    }

    private static ObjectNode partOf(Component part) {
        var node = JSON.createObjectNode().put("type", "library").put("name", part.name());
        node.put("description", "Part of " + part.within());
        node.putArray("licenses").addObject().putObject("license").put("id", part.licence());
        return node;
    }

    private void dropDependenciesOnWhatIsGone(ArrayNode kept) {
        var references = StreamSupport.stream(kept.spliterator(), false)
                .map(node -> node.path("bom-ref").asText())
                .toList();
        var kiosk = root.get("metadata").get("component").get("bom-ref").asText();
        var dependencies = root.withArray("/dependencies");
        for (var at = dependencies.iterator(); at.hasNext(); ) {
            var from = at.next();
            if (!from.get("ref").asText().equals(kiosk) && !references.contains(from.get("ref").asText())) {
                at.remove();
            } else if (from.has("dependsOn")) {
                for (var to = from.get("dependsOn").iterator(); to.hasNext(); ) {
                    if (!references.contains(to.next().asText())) {
                        to.remove();
                    }
                }
            }
        }
    }

    private static Component component(JsonNode node) {
        var classifier = CLASSIFIER.matcher(node.path("purl").asText());
        var licences = StreamSupport.stream(node.path("licenses").spliterator(), false)
                .map(each -> each.has("expression") ? each.get("expression") : firstOf(each.get("license")))
                .map(JsonNode::asText)
                .toList();
        var sha256 = StreamSupport.stream(node.path("hashes").spliterator(), false)
                .filter(hash -> hash.get("alg").asText().equals("SHA-256"))
                .map(hash -> hash.get("content").asText())
                .findFirst();
        return new Component(
                node.path("group").asText(),
                node.get("name").asText(),
                node.path("version").asText(),
                classifier.find() ? classifier.group(1) : "",
                sha256.orElse(""),
                licences,
                "");
    }

    private static JsonNode firstOf(JsonNode licence) {
        return licence.has("id") ? licence.get("id") : licence.get("name");
    }
}
