package io.placard.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With programs of this test's own instead of one that speaks. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class SpeechProgramTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<Voice> found = new LinkedBlockingQueue<>();
    private final CountDownLatch lost = new CountDownLatch(1);

    @Test
    void handsOverTheWordsAndTheLanguage() throws IOException, InterruptedException {
        try (var _ = open("echo \"$@\" > args; cat > words.part; mv words.part words")) {
            voice().say(new Utterance("Grüner Tee \u2013 4 €", Locale.GERMANY));

            await(folder.resolve("words"));
            assertThat(folder.resolve("words")).hasContent("Grüner Tee \u2013 4 €");
            assertThat(folder.resolve("args")).content().startsWith("-v de ").contains("--stdin");
            assertThat(lost.getCount()).isOne();
        }
    }

    @Test
    void theNewestWordsInterruptThoseBefore() throws IOException, InterruptedException {
        try (var _ = open("""
                read line; if [ "$line" = endless ]; then touch began; exec sleep 600; fi
                echo "$line" > words.part; mv words.part words""")) {
            var voice = voice();
            voice.say(new Utterance("endless", Locale.US));
            await(folder.resolve("began"));
            voice.say(new Utterance("short", Locale.US));

            await(folder.resolve("words"));
            assertThat(lost.getCount()).as("being interrupted is no failure").isOne();
        }
    }

    @Test
    void aProgramThatFailsIsNotAskedAgain() throws IOException, InterruptedException {
        try (var _ = open("echo asked >> asked; exit 3")) {
            var voice = voice();
            voice.say(new Utterance("one", Locale.US));
            assertThat(lost.await(10, TimeUnit.SECONDS)).isTrue();
            voice.say(new Utterance("two", Locale.US));
        }
        assertThat(folder.resolve("asked")).hasContent("asked");
    }

    @Test
    void aProgramThatCannotBeStartedIsLost() throws InterruptedException {
        try (var _ = open(Optional.of(folder.resolve("nothing")))) {
            voice().say(new Utterance("one", Locale.US));

            assertThat(lost.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsWhatSpeaksWhenItIsClosed() throws IOException, InterruptedException {
        try (var _ = open("echo $$ > pid.part; mv pid.part pid; exec sleep 600")) {
            voice().say(new Utterance("endless", Locale.US));
            await(folder.resolve("pid"));
        }
        var pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        ProcessHandle.of(pid)
                .ifPresent(left -> left.onExit().orTimeout(5, TimeUnit.SECONDS).join());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void saysNothingWhereThereIsNoProgram() {
        try (var speech = open(Optional.<Path>empty())) {
            speech.say(new Utterance("one", Locale.US));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void readsNoCommandsToTheProgram() {
        assertThat(SpeechProgram.readable(" Tea\n[[x]] <b>\u0007 ")).isEqualTo("Tea x b");
        assertThat(SpeechProgram.readable("a".repeat(9_000))).hasSize(4_000);
        assertThat(SpeechProgram.arguments(Path.of("speak"), new Utterance("-v x", Locale.JAPAN)))
                .isEqualTo(List.of("speak", "-v", "en", "-s", "160", "-a", "100", "-b", "1", "--stdin"));
    }

    @Test
    void findsTheProgramInTheFoldersOfThePath() throws IOException {
        var program = script("espeak-ng", "exit 0");

        assertThat(SpeechSearch.in("relative:" + folder.resolve("none") + ":" + folder))
                .contains(program);
        assertThat(SpeechSearch.in("")).isEmpty();
    }

    private SpeechProgram open(String body) throws IOException {
        return open(Optional.of(script("speak", body)));
    }

    private SpeechProgram open(Optional<Path> program) {
        var speech = new SpeechProgram(() -> program, new SpeechProgram.Listener() {
            @Override
            public void found(Voice voice) {
                found.add(voice);
            }

            @Override
            public void lost() {
                lost.countDown();
            }
        });
        speech.open();
        return speech;
    }

    private Voice voice() throws InterruptedException {
        var voice = found.poll(10, TimeUnit.SECONDS);
        assertThat(voice).isNotNull();
        return voice;
    }

    private Path script(String name, String body) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\ncd '" + folder + "'\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static void await(Path file) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (Files.notExists(file) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(file).exists();
    }
}
