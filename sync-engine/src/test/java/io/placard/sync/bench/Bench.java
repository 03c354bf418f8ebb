package io.placard.sync.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks and writes {@code growth.txt}, {@code inner-loops.txt} and {@code inner-loops.json} into the
 * folder it is given. The arguments after it are catalogue sizes; the first is what the others are compared with.
 */
public final class Bench {
    private Bench() {}

    static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var sizes = Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        try (var report =
                new PrintStream(Files.newOutputStream(folder.resolve("growth.txt")), true, StandardCharsets.UTF_8)) {
            new Growth(folder, report).measure(sizes);
        }
        var options = new OptionsBuilder()
                .include(InnerLoops.class.getName())
                .include(SearchLoops.class.getName())
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                .output(folder.resolve("inner-loops.txt").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("inner-loops.json").toString())
                .build();
        new Runner(options).run();
    }
}
