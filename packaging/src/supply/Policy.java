import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Which licences may ship, and what belongs to whom: {@code policy.json}. */
final class Policy {
    private final JsonNode rules;
    private final Path project;
    private final Path folder;

    private Policy(JsonNode rules, Path project, Path folder) {
        this.rules = rules;
        this.project = project;
        this.folder = folder;
    }

    static Policy read(Path project) throws IOException {
        var folder = project.resolve("packaging/src/supply");
        return new Policy(new ObjectMapper().readTree(folder.resolve("policy.json").toFile()), project, folder);
    }

    /** The component under licences that may ship; what may not goes to {@code troubles}. */
    Component judge(Component component, List<String> troubles) {
        var licences = new ArrayList<String>();
        for (var said : component.licences()) {
            var licence = corrected(component, rules.get("names").path(said).asText(said));
            if (texts("allowed").contains(licence)) {
                licences.add(licence);
            } else {
                troubles.add(component.id() + " " + component.version() + " is under \"" + said
                        + "\", which policy.json does not allow");
            }
        }
        if (component.licences().isEmpty()) {
            troubles.add(component.id() + " " + component.version() + " names no licence");
        }
        return component.under(licences);
    }

    /** Whether the licence asks for the authors' own notice, so that its general text is not enough. */
    boolean asksForOwnNotice(Component component) {
        return component.licences().stream().allMatch(texts("withOwnNotice")::contains);
    }

    /** What has to be said of the component that its jar does not say. */
    List<Path> noticesOf(Component component) {
        var named = rules.get("notices");
        var names = named.has(component.id()) ? named.get(component.id()) : named.path(familyOf(component, named));
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> folder.resolve("notices").resolve(name.asText()))
                .toList();
    }

    /** The general text of a licence; none where each one who uses it has to say it in their own name. */
    Path textOf(String licence) {
        return folder.resolve("licences").resolve(licence + ".txt");
    }

    /** What is part of others' jars under a licence of its own, with its notice. */
    List<Part> parts() {
        return StreamSupport.stream(rules.get("within").spliterator(), false)
                .map(part -> new Part(
                        new Component(
                                "",
                                part.get("name").asText(),
                                "",
                                "",
                                "",
                                List.of(part.get("licence").asText()),
                                part.get("within").asText()),
                        project.resolve(part.get("notice").asText())))
                .toList();
    }

    /** Notices that nobody asks for any more, fonts whose licence is nowhere named. */
    List<String> leftOver(List<Component> components) throws IOException {
        var troubles = new ArrayList<String>();
        rules.get("notices").fieldNames().forEachRemaining(of -> {
            if (components.stream().noneMatch(each -> each.id().equals(of) || each.group().startsWith(of))) {
                troubles.add("policy.json has notices of " + of + ", which does not ship");
            }
        });
        var fonts = project.resolve("kiosk-app/src/main/resources/io/placard/kiosk/ui/style/fonts");
        try (var files = Files.list(fonts)) {
            var notices = parts().stream().map(Part::notice).toList();
            files.filter(file -> file.toString().endsWith(".txt") && !notices.contains(file))
                    .forEach(file -> troubles.add("policy.json does not name the font of " + file.getFileName()));
        }
        return troubles;
    }

    private String corrected(Component component, String licence) {
        return StreamSupport.stream(rules.get("corrections").spliterator(), false)
                .filter(each -> component.group().startsWith(each.get("of").asText()))
                .filter(each -> each.get("says").asText().equals(licence))
                .map(each -> each.get("is").asText())
                .findFirst()
                .orElse(licence);
    }

    private static String familyOf(Component component, JsonNode named) {
        return StreamSupport.stream(
                        ((Iterable<String>) named::fieldNames).spliterator(), false)
                .filter(name -> !name.contains(":") && component.group().startsWith(name))
                .findFirst()
                .orElse("");
    }

    private List<String> texts(String key) {
        return StreamSupport.stream(rules.get(key).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Something within another's jar. */
    record Part(Component component, Path notice) {}
}
