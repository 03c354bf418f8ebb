package io.placard.kiosk.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/** A full collection in another Java machine, by {@code jcmd}. */
public final class FullCollection {
    private static final double KB_A_MB = 1024;
    private static final Pattern USED = Pattern.compile("used (\\d+)K|(\\d+)K used|(\\d+)M used");

    private FullCollection() {}

    /** Collects; what is left, MiB. */
    public static double of(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        return used(jcmd(pid, "GC.heap_info"));
    }

    /** From what {@code GC.heap_info} says, MiB. G1 tells KiB, Shenandoah MiB from a hundred of them on. */
    public static double used(String heapInfo) throws IOException {
        var found = USED.matcher(heapInfo);
        if (!found.find()) {
            throw new IOException("No heap in " + heapInfo);
        }
        var mb = found.group(3);
        if (mb != null) {
            return Double.parseDouble(mb);
        }
        return Double.parseDouble(Objects.requireNonNullElse(found.group(1), found.group(2))) / KB_A_MB;
    }

    private static String jcmd(long pid, String order) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, String.valueOf(pid), order)
                .redirectErrorStream(true)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("jcmd could not " + order + ": " + answer);
        }
        return answer;
    }
}
