package io.placard.kiosk.speech;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for a program that can speak. */
public final class SpeechSearch {
    private static final List<String> NAMES = List.of("espeak-ng", "espeak-ng.exe");

    private SpeechSearch() {}

    /**
     * The first program of that name in the folders; looks at the disk.
     *
     * @param path folders as the environment's PATH lists them
     */
    public static Optional<Path> in(String path) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .flatMap(SpeechSearch::folder)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** A relative folder would mean another program after each change of the working directory. */
    private static Stream<Path> folder(String named) {
        try {
            return Stream.of(Path.of(named)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
