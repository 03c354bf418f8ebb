package io.placard.kiosk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Injects faults, one kiosk for each, and ends with 1 where one of them took longer than 15 s from the end of the
 * process until a product grid was painted again, or where the log does not say why. Arguments: the program's folder,
 * the one for the report, which faults, and the display, if any.
 */
final class FaultRun {
    private static final Logger log = LoggerFactory.getLogger(FaultRun.class);
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration FIRST_START = Duration.ofSeconds(60);
    /** What the watchdog takes to find a hang, and what writing a report takes. */
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(26);

    private static final int KILLED = 137;
    /** What Java ends with where it crashes and writes no core file. */
    private static final int CRASHED = 1;

    private static final int HUNG = 42;

    private final Path app;
    private final Path report;
    private final String display;
    private final AgentJar agent;
    private final List<String> lines = new ArrayList<>();
    private boolean isClean = true;

    private FaultRun(Path app, Path report, String display) throws IOException {
        this.app = app;
        this.report = Files.createDirectories(report);
        this.display = display;
        this.agent = AgentJar.in(report);
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var display = arguments.length > 3 ? arguments[3] : "";
        var run = new FaultRun(Path.of(arguments[0]), Path.of(arguments[1]), display);
        var wanted = List.of(arguments[2].split(",", -1));
        for (var fault : run.faults().entrySet()) {
            if (wanted.contains(fault.getKey())) {
                run.play(fault.getKey(), fault.getValue());
            }
        }
        Files.write(run.report.resolve("faults.txt"), run.lines);
        System.exit(run.isClean ? 0 : 1);
    }

    private Map<String, Fault> faults() {
        var faults = new LinkedHashMap<String, Fault>();
        faults.put("hang", shop -> injected(shop, "hang", HUNG, "The JavaFX thread has not answered for 20 s"));
        faults.put(
                "render", shop -> injected(shop, "render", HUNG, "has not answered for 20 s|No frame has been drawn"));
        faults.put("crash", shop -> injected(shop, "crash", CRASHED, "The run before this one failed: .*SIGSEGV"));
        faults.put("memory", shop -> injected(shop, "memory", CRASHED, "OutOfMemory encountered: Java heap space"));
        faults.put("kill", FaultRun::killed);
        faults.put("database", FaultRun::database);
        faults.put("disk", FaultRun::disk);
        faults.put("loop", FaultRun::loop);
        return faults;
    }

    private void play(String name, Fault fault) throws InterruptedException {
        var folder = report.resolve(name + "-" + System.currentTimeMillis());
        try {
            Files.createDirectories(folder);
            try (var disk = name.equals("disk") ? SmallDisk.mount(folder.resolve("data")) : SmallDisk.none();
                    var shop = new Shop(app, folder.resolve("data"), folder.resolve("logs"), display)) {
                var began = System.currentTimeMillis();
                shop.awaitScreen(0, FIRST_START);
                awaitLive(shop);
                log.debug("open after {} ms, {}", System.currentTimeMillis() - began, disk);
                say("ok     " + name + ": " + fault.happen(shop));
            }
        } catch (SmallDisk.NotPossibleException e) {
            say("left   " + name + ": " + e.getMessage());
        } catch (IOException e) {
            isClean = false;
            say("FAILED " + name + ": " + e.getMessage());
        }
    }

    private void say(String line) {
        lines.add(line);
        log.info("{}", line);
    }

    private static void awaitLive(Shop shop) throws IOException, InterruptedException {
        var end = System.nanoTime() + FIRST_START.toNanos();
        while (!shop.status().at("/sync/state").asText().equals("live")) {
            if (System.nanoTime() > end) {
                throw new IOException("not live within " + FIRST_START.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private String injected(Shop shop, String fault, int code, String cause) throws IOException, InterruptedException {
        var pid = shop.service().pid();
        var begun = System.currentTimeMillis();
        agent.inject(pid, fault);
        var end = shop.awaitEnd(pid, FOUND_WITHIN);
        if (end.code() != code) {
            throw new IOException("ended with " + end.code() + " instead of " + code);
        }
        return "ended with " + code + " after " + (end.at() - begun) + " ms; " + back(shop, end, cause);
    }

    private static String killed(Shop shop) throws IOException, InterruptedException {
        return back(shop, kill(shop), "The run before this one failed: ended without a word");
    }

    private static Service.End kill(Shop shop) throws IOException, InterruptedException {
        var pid = shop.service().pid();
        shop.service().kill();
        var end = shop.awaitEnd(pid, FOUND_WITHIN);
        if (end.code() != KILLED) {
            throw new IOException("ended with " + end.code());
        }
        return end;
    }

    /** Rubbish over the middle of the database's file, as a dying disk leaves it. */
    private static String database(Shop shop) throws IOException, InterruptedException {
        var end = kill(shop);
        var file = shop.data().resolve("catalog.mv.db");
        var bytes = Files.readAllBytes(file);
        for (var each = 0; each < bytes.length; each++) {
            bytes[each] ^= (byte) (each % 7 + 1);
        }
        Files.write(file, bytes);
        return bytes.length + " bytes garbled; " + back(shop, end, "(?i)WARN.*(cache|database|catalog)");
    }

    /** The disk fills up while the kiosk runs; it must go on, and come back on the full disk. */
    private static String disk(Shop shop) throws IOException, InterruptedException {
        SmallDisk.fill(shop.data());
        TimeUnit.SECONDS.sleep(10);
        if (shop.status().path("screen").isMissingNode()) {
            throw new IOException("no longer answers on a full disk");
        }
        var end = kill(shop);
        return "went on for 10 s; " + back(shop, end, "(?i)no space left|disk");
    }

    /** Three crashes, then safe mode, then a normal start by an operator. */
    private static String loop(Shop shop) throws IOException, InterruptedException {
        var end = kill(shop);
        for (var crash = 1; crash < 3; crash++) {
            shop.awaitScreen(end.at(), LIMIT);
            end = kill(shop);
        }
        var back = back(shop, end, "Safe mode until");
        var status = shop.status();
        if (!status.path("safe_mode").isObject() || status.path("sensors").size() > 0) {
            throw new IOException("not in safe mode: " + status);
        }
        var pid = shop.service().pid();
        if (shop.post("/restart", "{\"mode\":\"normal\"}") != 202) {
            throw new IOException("refuses a restart");
        }
        var left = shop.awaitEnd(pid, FOUND_WITHIN);
        var again = shop.awaitScreen(left.at(), LIMIT);
        awaitLive(shop);
        if (!shop.status().path("safe_mode").isNull()) {
            throw new IOException("still in safe mode");
        }
        return back + "; left it by a restart, useful after " + again + " ms";
    }

    private static String back(Shop shop, Service.End end, String cause) throws IOException, InterruptedException {
        var took = shop.awaitScreen(end.at(), LIMIT);
        if (!Pattern.compile(cause).matcher(shop.log()).find()) {
            throw new IOException("useful after " + took + " ms, but the log does not say " + cause);
        }
        return "useful after " + took + " ms, 2000 of them the service's; the log says why";
    }

    /** What happens, and what came of it. */
    @FunctionalInterface
    private interface Fault {
        String happen(Shop shop) throws IOException, InterruptedException;
    }
}
