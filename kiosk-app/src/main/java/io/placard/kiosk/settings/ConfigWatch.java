package io.placard.kiosk.settings;

import io.placard.kiosk.settings.tables.SettingsProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sees when a configuration that cannot be used is another one: its files have changed, or there is something else
 * wrong with it, as where a file that it names has come, or may be read by now. Used on one thread.
 */
public final class ConfigWatch {
    /** Of no file. */
    private static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1);

    private final Supplier<List<SettingsProblem>> problems;
    private final List<Path> files;
    private final Sight first;
    private Sight last;

    /**
     * @param told what was wrong when it was read
     * @param problems what is wrong now
     * @param files what it is read from, whether or not they exist
     */
    public ConfigWatch(List<SettingsProblem> told, Supplier<List<SettingsProblem>> problems, List<Path> files) {
        this.problems = problems;
        this.files = List.copyOf(files);
        first = new Sight(List.copyOf(told), stamps());
        last = first;
    }

    /** Looks again. Only what stands still since the last look counts: somebody may be in the middle of writing it. */
    public boolean isChanged() {
        var seen = new Sight(problems.get(), stamps());
        var standsStill = seen.equals(last);
        last = seen;
        return standsStill && !seen.equals(first);
    }

    private List<Stamp> stamps() {
        var stamps = new ArrayList<Stamp>();
        files.forEach(file -> stamps.add(stamp(file)));
        return stamps;
    }

    private static Stamp stamp(Path file) {
        try {
            return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException _) {
            return NONE;
        }
    }

    private record Stamp(FileTime changed, long size) {}

    private record Sight(List<SettingsProblem> problems, List<Stamp> stamps) {}
}
