package io.placard.hardware.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and writes {@code ports.txt}, {@code frames.txt} and {@code frames.json} into a folder. */
public final class Bench {
    private Bench() {}

    static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        try (var report =
                new PrintStream(Files.newOutputStream(folder.resolve("ports.txt")), true, StandardCharsets.UTF_8)) {
            new Latency(report).measure();
            new Load(report).measure();
            new HangUp(report).measure();
        }
        var options = new OptionsBuilder()
                .include(Frames.class.getName())
                .addProfiler(GCProfiler.class)
                .output(folder.resolve("frames.txt").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("frames.json").toString())
                .build();
        new Runner(options).run();
    }
}
