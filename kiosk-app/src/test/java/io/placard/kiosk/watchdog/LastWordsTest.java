package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
    @TempDir
    private Path folder;

    private final List<Integer> codes = new ArrayList<>();

    @Test
    void endsTheProcessAndKeepsWhy() {
        var runs = new RunFile(folder, Clock.systemUTC());
        runs.begin(Optional.empty());

        new LastWords(runs, codes::add, 42).say(End.HUNG, "The JavaFX thread has not answered for 20 s");

        assertThat(codes).containsExactly(42);
        assertThat(folder.resolve("runs")).content().contains("HUNG\tThe JavaFX thread has not answered for 20 s");
    }
}
