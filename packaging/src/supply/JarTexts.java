import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Licence and notice as the authors put them into their jar: Apache's licence wants NOTICE passed on. */
final class JarTexts {
    private static final Pattern NAME = Pattern.compile("(?i)META-INF/(?:[^/]+/)?((?:LICEN[SC]E|NOTICE|COPYING)[^/]*)");

    private JarTexts() {}

    static List<Text> in(Path jar) throws IOException {
        var texts = new ArrayList<Text>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                var name = NAME.matcher(entry.getName());
                if (name.matches()) {
                    var words = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    texts.add(new Text(name.group(1), words));
                }
            }
        }
        return texts;
    }
}
