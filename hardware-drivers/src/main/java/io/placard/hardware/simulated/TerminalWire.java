package io.placard.hardware.simulated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A pseudo-terminal, which comes back as another one behind the same link after it was unplugged. */
final class TerminalWire implements Wire {
    private final Optional<Path> link;
    private PseudoTerminal terminal;
    private boolean isPlugged = true;

    /** @param link a path that shall always lead to the terminal, as those below {@code /dev/serial/by-id} do */
    TerminalWire(Optional<Path> link) throws IOException {
        this.link = link;
        terminal = PseudoTerminal.open();
        linkTo(terminal);
    }

    @Override
    public String port() {
        return link.map(Path::toString).orElse(terminal.port());
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        return isPlugged ? terminal.read(buffer) : 0;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (isPlugged) {
            terminal.write(bytes);
        }
    }

    /** A serial line tells its device nothing about who listens. */
    @Override
    public boolean hasNewListener() {
        return false;
    }

    @Override
    public void unplug() throws IOException {
        if (isPlugged) {
            isPlugged = false;
            unlink();
            terminal.close();
        }
    }

    @Override
    public void plugIn() throws IOException {
        if (!isPlugged) {
            terminal = PseudoTerminal.open();
            linkTo(terminal);
            isPlugged = true;
        }
    }

    /** The adapter keeps its power. */
    @Override
    public void restart() {}

    @Override
    public void close() throws IOException {
        unplug();
    }

    private void linkTo(PseudoTerminal target) throws IOException {
        if (link.isPresent()) {
            Files.createSymbolicLink(link.get(), Path.of(target.port()));
        }
    }

    private void unlink() throws IOException {
        if (link.isPresent()) {
            Files.deleteIfExists(link.get());
        }
    }
}
