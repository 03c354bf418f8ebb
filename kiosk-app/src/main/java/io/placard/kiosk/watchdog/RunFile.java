package io.placard.kiosk.watchdog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The history of runs in a small file, a line each: start, mode, end, how, why, with tabs between. Written when a run
 * begins and when it ends, each time in one step. A disk that takes nothing stops nobody. Safe to use from any thread.
 */
public final class RunFile {
    private static final Logger log = LoggerFactory.getLogger(RunFile.class);
    private static final String NAME = "runs";
    private static final String SAFE = "safe";
    private static final String NORMAL = "normal";
    private static final String OPEN = "-";
    private static final String TAB = "\t";
    private static final int COLUMNS = 5;
    private static final int LONGEST_CAUSE = 300;
    private static final long MOST_BYTES = 64 * 1024;

    private final Path file;
    private final InstantSource clock;
    private RunHistory history = RunHistory.NONE;
    private Optional<String> failureBefore = Optional.empty();

    /** @param dataDir made where it is missing */
    public RunFile(Path dataDir, InstantSource clock) {
        this.file = dataDir.resolve(NAME);
        this.clock = clock;
    }

    /**
     * A run begins, and this is how.
     *
     * @param crash what Java wrote about the run before, where it crashed
     */
    public synchronized StartMode begin(Optional<String> crash) {
        var now = clock.instant();
        var before = read().resolved(
                        now, crash.orElse("ended without a word: killed, crashed, or the machine lost its power"));
        failureBefore = before.lastFailure();
        var mode = before.next(now);
        history = before.begun(now, mode.isSafe());
        write();
        return mode;
    }

    /** Why the run before failed; empty where it did not. */
    public synchronized Optional<String> failureBefore() {
        return failureBefore;
    }

    /** The run ends; only the first word about it counts. */
    public synchronized void end(End how, String cause) {
        var ended = history.ended(clock.instant(), how, cause);
        if (!ended.equals(history)) {
            history = ended;
            write();
        }
    }

    private RunHistory read() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                log.warn("{} is not what the kiosk writes, and is written anew", file);
                return RunHistory.NONE;
            }
            var runs = new ArrayList<Run>();
            for (var line :
                    Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
                parse(line).ifPresentOrElse(runs::add, () -> log.warn("{} has a line that says nothing", file));
            }
            return new RunHistory(runs);
        } catch (NoSuchFileException _) {
            return RunHistory.NONE;
        } catch (IOException e) {
            log.warn("Could not read {}: crashes before this start do not count", file, e);
            return RunHistory.NONE;
        }
    }

    private void write() {
        var text = history.runs().stream().map(RunFile::line).collect(Collectors.joining("\n", "", "\n"));
        var unfinished = file.resolveSibling(NAME + ".new");
        try {
            Files.createDirectories(unfinished.toAbsolutePath().getParent());
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("Could not keep {}; a row of crashes would not be noticed", file, e);
        }
    }

    private static String line(Run run) {
        var ending = run.ending();
        return String.join(
                TAB,
                run.startedAt().toString(),
                run.isSafe() ? SAFE : NORMAL,
                ending.map(it -> it.at().toString()).orElse(OPEN),
                ending.map(it -> it.how().name()).orElse(OPEN),
                ending.map(it -> oneLine(it.cause())).orElse(OPEN));
    }

    private static Optional<Run> parse(String line) {
        var columns = List.of(line.split(TAB, COLUMNS));
        if (columns.size() < COLUMNS) {
            return Optional.empty();
        }
        try {
            var begun = new Run(Instant.parse(columns.get(0)), columns.get(1).equals(SAFE), Optional.empty());
            return Optional.of(
                    columns.get(2).equals(OPEN)
                            ? begun
                            : begun.endedAt(
                                    Instant.parse(columns.get(2)), End.valueOf(columns.get(3)), columns.get(4)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String oneLine(String cause) {
        var words = cause.replaceAll("\\s+", " ").strip();
        return words.length() <= LONGEST_CAUSE ? words : words.substring(0, LONGEST_CAUSE);
    }
}
