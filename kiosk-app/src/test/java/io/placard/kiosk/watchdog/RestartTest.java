package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    @TempDir
    private Path folder;

    private final AtomicInteger ended = new AtomicInteger();
    private RunFile runs;

    @BeforeEach
    void begin() {
        runs = new RunFile(folder, Clock.systemUTC());
        runs.begin(Optional.empty());
    }

    @Test
    void endsTheRunOnceHoweverOftenItIsAsked() {
        var restart = new Restart(runs, Supervisor.Service::new, ended::incrementAndGet);

        assertThat(restart.ask("staff")).isTrue();
        assertThat(restart.askNormal("the operations endpoint")).isFalse();
        assertThat(ended).hasValue(1);
        assertThat(folder.resolve("runs")).content().contains("CLEAN\tstaff");
    }

    @Test
    void keepsThatANormalStartIsWanted() {
        new Restart(runs, Supervisor.Service::new, ended::incrementAndGet).askNormal("staff");

        assertThat(folder.resolve("runs")).content().contains("NORMAL_WANTED\tstaff");
    }
}
