package io.placard.kiosk.licences;

import io.placard.kiosk.licences.Licences.LegalText;
import io.placard.kiosk.licences.Licences.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** The Java that runs the kiosk, which brings its texts in its folder {@code legal}, in a folder for each module. */
final class JavaLicence {
    private static final String LICENCE = "GPL-2.0-with-classpath-exception";
    /** Where two modules have the same file, Windows has in place of the second one a line that leads to the first. */
    private static final String ELSEWHERE = "Please see ";

    private JavaLicence() {}

    static Part ofThisProcess() throws IOException {
        return of(
                Path.of(System.getProperty("java.home", "")),
                System.getProperty("java.vendor", ""),
                Runtime.version().toString());
    }

    static Part of(Path home, String vendor, String version) throws IOException {
        return new Part("Java (" + vendor + ")", version, LICENCE, texts(home.resolve("legal")));
    }

    private static List<LegalText> texts(Path legal) throws IOException {
        if (!Files.isDirectory(legal)) {
            return List.of();
        }
        var texts = new LinkedHashSet<LegalText>();
        for (var file : files(legal)) {
            var words = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (!words.startsWith(ELSEWHERE)) {
                texts.add(new LegalText(file.getFileName().toString(), words));
            }
        }
        return List.copyOf(texts);
    }

    /** Those of the base module first: the licence itself is there. */
    private static List<Path> files(Path legal) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : List.of(legal.resolve("java.base"), legal)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder, 2)) {
                    all.filter(Files::isRegularFile)
                            .filter(file -> !files.contains(file))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
