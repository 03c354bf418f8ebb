package io.placard.hardware.serial;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A port that is found again when its device comes back under another device file: once open under its configured name,
 * it is opened by its stable name as long as there is one.
 */
public final class SteadyPort implements DeviceLoop.Opener {
    private final String name;
    private final NamedOpener opener;
    private final StableNames stableNames;
    private Optional<String> stableName = Optional.empty();

    /**
     * A port not opened yet.
     *
     * @param name as configured
     */
    public SteadyPort(String name, NamedOpener opener, StableNames stableNames) {
        this.name = name;
        this.opener = opener;
        this.stableNames = stableNames;
    }

    @Override
    public SerialLine open() throws SerialLineException {
        var known = stableName.filter(link -> Files.exists(Path.of(link)));
        if (known.isPresent()) {
            return opener.open(known.get());
        }
        var line = opener.open(name);
        stableName = stableNames.find(name);
        return line;
    }

    /** Opens the port of a name. */
    @FunctionalInterface
    public interface NamedOpener {
        SerialLine open(String name) throws SerialLineException;
    }
}
