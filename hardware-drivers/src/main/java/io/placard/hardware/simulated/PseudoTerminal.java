package io.placard.hardware.simulated;

import java.io.IOException;
import java.util.Locale;

/**
 * A serial line without hardware: what is written here arrives at {@link #port()}, which programs open as they open a
 * serial port. Bytes that nobody listens to are lost, as on a real line. Safe to use from any thread; nothing blocks.
 */
public final class PseudoTerminal implements AutoCloseable {
    private final TerminalCalls calls;
    private final int master;
    private final String port;
    private boolean open = true;

    private PseudoTerminal(TerminalCalls calls, int master, String port) {
        this.calls = calls;
        this.master = master;
        this.port = port;
    }

    /** Whether this platform has pseudo-terminals: Linux and macOS do, Windows does not. */
    public static boolean isAvailable() {
        return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    }

    /**
     * A new line.
     *
     * @throws IOException where the platform has no pseudo-terminals, or no more of them; says what to do
     */
    public static PseudoTerminal open() throws IOException {
        if (!isAvailable()) {
            throw new IOException("Simulated readers and sensors need pseudo-terminals, which Windows does not have."
                    + " Run them on Linux or macOS, or connect real devices.");
        }
        var calls = new TerminalCalls();
        int master = calls.openMaster();
        if (master < 0) {
            throw failure("No pseudo-terminal could be opened; close programs that use many terminals", calls);
        }
        try {
            return new PseudoTerminal(calls, master, prepare(calls, master));
        } catch (IOException e) {
            calls.close(master);
            throw e;
        }
    }

    /** The path that programs open, for example {@code /dev/pts/3}. */
    public String port() {
        return port;
    }

    /**
     * Sends bytes to whoever has opened the port.
     *
     * @return how many were taken; the rest is lost, because nobody listens or the listener does not read
     */
    public synchronized int write(byte[] bytes) throws IOException {
        if (!open) {
            throw new IOException("The pseudo-terminal " + port + " is closed");
        }
        if (calls.isHungUp(master)) {
            return 0;
        }
        int written = calls.write(master, bytes);
        if (written >= 0) {
            return written;
        }
        if (isNothing(calls.lastError())) {
            return 0;
        }
        throw failure("Nothing could be written to " + port, calls);
    }

    /**
     * Takes what was sent to the port, without waiting.
     *
     * @return how many bytes were read; 0 where there are none, or nobody has opened the port
     */
    public synchronized int read(byte[] buffer) throws IOException {
        if (!open) {
            throw new IOException("The pseudo-terminal " + port + " is closed");
        }
        int count = calls.read(master, buffer);
        if (count >= 0 || isNothing(calls.lastError())) {
            return Math.max(0, count);
        }
        throw failure("Nothing could be read from " + port, calls);
    }

    /** Whoever has opened the port sees it hang up, as when the device is unplugged. */
    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            calls.close(master);
        }
    }

    /** Not now, or not while nobody has opened the port. */
    private static boolean isNothing(int error) {
        return error == TerminalCalls.TRY_AGAIN
                || error == TerminalCalls.INTERRUPTED
                || error == TerminalCalls.INPUT_OUTPUT;
    }

    private static String prepare(TerminalCalls calls, int master) throws IOException {
        calls.setCloseOnExec(master);
        if (calls.grant(master) != 0 || calls.unlock(master) != 0 || calls.setNonBlocking(master) != 0) {
            throw failure("A pseudo-terminal could not be prepared", calls);
        }
        var port = calls.nameOf(master);
        // Only an end that was open once counts as hung up: open and close it, so that a missing listener shows.
        // Raw it stays. Made raw later, it would lose the read timeout that its listener has set.
        int terminal = port.isEmpty() ? -1 : calls.openTerminal(port);
        if (terminal < 0) {
            throw failure("A pseudo-terminal could not be prepared", calls);
        }
        calls.makeRaw(terminal);
        calls.close(terminal);
        return port;
    }

    private static IOException failure(String what, TerminalCalls calls) {
        return new IOException(what + " (system error " + calls.lastError() + ").");
    }
}
