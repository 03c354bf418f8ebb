package io.placard.kiosk.staff.diagnostics;

import io.placard.kiosk.staff.diagnostics.DiagnosticsViewModel.Line;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.support.Diagnosis;
import io.placard.kiosk.support.Diagnosis.Disk;
import io.placard.kiosk.support.Diagnosis.Memory;
import io.placard.kiosk.support.Diagnosis.Network;
import io.placard.kiosk.support.RecentErrors;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.Pictures;
import io.placard.sync.SyncState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says a diagnosis in a shop's words. */
public final class DiagnosisWords {
    private static final long BYTES_A_MEGABYTE = 1024L * 1024;

    private final Texts texts;
    private final TimeWords times;
    private final Supplier<ZoneId> zone;

    /** @param zone the store's */
    public DiagnosisWords(Texts texts, TimeWords times, Supplier<ZoneId> zone) {
        this.texts = texts;
        this.times = times;
        this.zone = zone;
    }

    List<Line> lines(Diagnosis found) {
        var lines = new ArrayList<Line>();
        found.mode().findSafe().ifPresent(safe -> lines.add(safe(safe)));
        found.disks().forEach(disk -> lines.add(disk(disk)));
        lines.add(network(found.network()));
        lines.add(store(found));
        lines.add(line(
                "diagnostics.live",
                texts.get(
                        "diagnostics.live.of",
                        found.sync().reconnects(),
                        found.sync().generation()),
                false));
        lines.add(line("staff.instep", times.ago(found.sync().times().inStepAt()), false));
        lines.add(database(found.database()));
        lines.add(files(found.pictures()));
        if (found.outbox().pending() > 0) {
            lines.add(line(
                    "staff.unsent",
                    texts.get("staff.unsent.count", found.outbox().pending()),
                    false));
        }
        found.updates().map(new UpdateWords(texts, times)::line).ifPresent(lines::add);
        lines.add(line("staff.memory", memory(found.memory()), false));
        var program = found.program();
        lines.add(line("diagnostics.drawn", program.pipeline() + ", " + program.screen(), false));
        lines.add(line("staff.up", times.length(program.up()), false));
        lines.add(line("staff.version", program.version(), false));
        lines.add(line(
                "diagnostics.system",
                "Java " + program.java().strip() + ", JavaFX " + program.javaFx() + ", " + program.system(),
                false));
        return lines;
    }

    private Line safe(StartMode.Safe safe) {
        var causes = safe.causes().stream()
                .map(cause -> time(cause.at()) + "  " + cause.words())
                .collect(Collectors.joining("\n"));
        return line("diagnostics.safe", texts.get("diagnostics.safe.until", time(safe.until()), causes), true);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(zone.get()));
    }

    List<Line> errors(Diagnosis found) {
        return found.lastErrors().stream().map(this::error).toList();
    }

    private Line error(RecentErrors.Entry error) {
        return new Line(times.ago(error.at()) + ", " + error.source(), error.words(), error.isError());
    }

    private Line disk(Disk disk) {
        var title = texts.get(
                switch (disk.folder()) {
                    case DATA -> "diagnostics.disk.data";
                    case LOG -> "diagnostics.disk.log";
                });
        return disk.trouble()
                .map(trouble -> new Line(title, disk.path() + ": " + trouble, true))
                .orElseGet(() -> new Line(
                        title,
                        texts.get("diagnostics.disk.of", megabytes(disk.free()), megabytes(disk.total()), disk.path()),
                        disk.isNearlyFull()));
    }

    private Line network(Network network) {
        var here = network.addresses().isEmpty()
                ? texts.get("diagnostics.network.none")
                : String.join(", ", network.addresses());
        var way = network.answeredAfter()
                .map(took -> texts.get("diagnostics.network.answered", network.store(), took.toMillis()))
                .orElseGet(() -> texts.get(
                        "diagnostics.network.silent",
                        network.store(),
                        network.trouble().orElse("")));
        return line(
                "diagnostics.network",
                way + " (" + here + ")",
                network.answeredAfter().isEmpty());
    }

    private Line store(Diagnosis found) {
        var sync = found.sync();
        if (found.mode().isSafe() && sync.state() == SyncState.STARTING) {
            return line("staff.store", texts.get("diagnostics.safe.store"), false);
        }
        var state = texts.get(
                switch (sync.state()) {
                    case STARTING -> "staff.sync.starting";
                    case SNAPSHOTTING -> "staff.sync.reading";
                    case CATCHING_UP -> "staff.sync.catching";
                    case LIVE -> "staff.sync.live";
                    case POLLING -> "staff.sync.polling";
                    case OFFLINE -> "staff.sync.offline";
                    case MISCONFIGURED -> "staff.sync.misconfigured";
                });
        var error = sync.findLastError();
        return line("staff.store", error.map(it -> state + ". " + it).orElse(state), error.isPresent());
    }

    private Line database(Diagnosis.Database database) {
        var size = texts.get("diagnostics.database.of", megabytes(database.bytes()), database.file());
        return line(
                "diagnostics.database",
                database.trouble().map(it -> size + ". " + it).orElse(size),
                database.trouble().isPresent());
    }

    private Line files(Pictures.Status files) {
        return line(
                "diagnostics.pictures",
                texts.get("diagnostics.pictures.of", files.files(), megabytes(files.bytes()), files.missing()),
                false);
    }

    private String memory(Memory memory) {
        var heap = texts.get("staff.memory.of", megabytes(memory.heapUsed()), megabytes(memory.heapMost()));
        return memory.process().isPresent() && memory.machineFree().isPresent()
                ? heap + ". "
                        + texts.get(
                                "diagnostics.memory.of",
                                megabytes(memory.process().getAsLong()),
                                megabytes(memory.machineFree().getAsLong()))
                : heap;
    }

    private Line line(String key, String words, boolean isTrouble) {
        return new Line(texts.get(key), words, isTrouble);
    }

    private static long megabytes(long bytes) {
        return bytes / BYTES_A_MEGABYTE;
    }
}
