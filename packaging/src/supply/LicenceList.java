import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What ships, under which licence, and all texts: for the kiosk's screen as JSON, for people as a file. */
final class LicenceList {
    private static final String RULE = "=".repeat(100) + "\n";

    private final List<Entry> entries = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /** A text that another one had already is kept once. */
    void add(String name, String version, String licence, List<Text> itsTexts) {
        var numbers = new ArrayList<Integer>();
        for (var text : itsTexts) {
            if (!texts.contains(text)) {
                texts.add(text);
            }
            numbers.add(texts.indexOf(text));
        }
        entries.add(new Entry(name, version, licence, numbers));
        entries.sort(Comparator.comparing(entry -> entry.name().toLowerCase(Locale.ROOT)));
    }

    void writeJson(Path file) throws IOException {
        var json = new ObjectMapper().createObjectNode();
        var components = json.putArray("components");
        for (var entry : entries) {
            var component = components.addObject();
            component.put("name", entry.name()).put("version", entry.version()).put("licence", entry.licence());
            entry.texts().forEach(component.putArray("texts")::add);
        }
        var words = json.putArray("texts");
        texts.forEach(text -> words.addObject().put("title", text.title()).put("words", text.words()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.toString());
    }

    void writeFile(Path file) throws IOException {
        var page = new StringBuilder("What Placard is made of, under which licence, and the texts of these licences.\n\n");
        for (var entry : entries) {
            var numbers = entry.texts().stream().map(number -> "[" + (number + 1) + "]").toList();
            page.append("%-44s %-18s %-36s %s%n"
                    .formatted(entry.name(), entry.version(), entry.licence(), String.join(" ", numbers))
                    .replace(System.lineSeparator(), "\n"));
        }
        page.append("\nWhere licences are joined by OR, any of them may be chosen. Java's own licences: the folder"
                + " \"legal\" of the Java that runs Placard.\n");
        for (var number = 0; number < texts.size(); number++) {
            var text = texts.get(number);
            page.append("\n\n").append(RULE).append("[" + (number + 1) + "] ").append(usersOf(number));
            page.append(": ").append(text.title()).append("\n").append(RULE).append("\n").append(text.words());
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.toString());
    }

    private String usersOf(int text) {
        var users = entries.stream().filter(entry -> entry.texts().contains(text)).map(Entry::name).toList();
        return users.size() > 3 ? users.size() + " of the above" : String.join(", ", users);
    }

    private record Entry(String name, String version, String licence, List<Integer> texts) {}
}
