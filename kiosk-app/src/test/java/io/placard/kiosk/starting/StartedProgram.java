package io.placard.kiosk.starting;

import io.placard.kiosk.processes.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What shows a shop's products, and all processes that it takes for that. */
abstract class StartedProgram implements AutoCloseable {
    private static final int END_S = 15;
    private static final double KB_A_MIB = 1024;
    /** Linux counts processor time in hundredths of a second. */
    private static final double TICKS_A_SECOND = 100;

    private static final int USER_TIME_FIELD = 11;
    private static final Pattern PSS = Pattern.compile("Pss:\\s+(\\d+)");

    private final Process process;
    private final long began = System.nanoTime();

    /** @param process started just now */
    StartedProgram(Process process) {
        this.process = process;
    }

    /** Waits for the first grid of products; ms from the start of the process until it was painted. */
    abstract long awaitGrid() throws IOException, InterruptedException;

    /** Waits until it is so old. */
    final void awaitAge(int seconds) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, TimeUnit.SECONDS.toNanos(seconds) - age()));
    }

    /** Its memory as Linux counts it, with its share of what others hold as well, MiB. */
    final double pss() {
        return processes().mapToLong(StartedProgram::pssOf).sum() / KB_A_MIB;
    }

    /** Processor time spent so far by what still runs, s. */
    final double cpu() {
        return processes().mapToLong(StartedProgram::ticksOf).sum() / TICKS_A_SECOND;
    }

    /** Nanoseconds since it was started. */
    final long age() {
        return System.nanoTime() - began;
    }

    final boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        Ending.of(process, END_S);
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long pssOf(ProcessHandle each) {
        var found = PSS.matcher(read(each, "smaps_rollup"));
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static long ticksOf(ProcessHandle each) {
        var stat = read(each, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[USER_TIME_FIELD]) + Long.parseLong(fields[USER_TIME_FIELD + 1]);
    }

    /** Empty for one that has just ended. */
    private static String read(ProcessHandle each, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(each.pid()), file));
        } catch (IOException _) {
            return "";
        }
    }
}
