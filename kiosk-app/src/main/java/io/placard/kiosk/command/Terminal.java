package io.placard.kiosk.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the program talks to people: words go to {@code out}, troubles to {@code err}. */
public final class Terminal {
    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean isScreen;

    /** One that is no screen: words go to a file, another program, a test. */
    public Terminal(Reader in, PrintWriter out, PrintWriter err) {
        this(in, out, err, false);
    }

    private Terminal(Reader in, PrintWriter out, PrintWriter err, boolean isScreen) {
        this.isScreen = isScreen;
        this.in = new BufferedReader(in);
        this.out = out;
        this.err = err;
    }

    /** The one this process was started from. */
    public static Terminal ofThisProcess() {
        return new Terminal(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    /** Whether a person looks at it, so that what is there may be drawn over. */
    boolean isScreen() {
        return isScreen;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** A line that is not shown while it is typed; from a pipe, the next line. Empty at the end of the input. */
    char[] readSecret(String prompt) {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isPresent()) {
            var typed = console.get().readPassword("%s", prompt);
            return typed == null ? new char[0] : typed;
        }
        try {
            var line = in.readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the input", e);
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor, String encoding) {
        var charset = Charset.forName(System.getProperty(encoding, "UTF-8"));
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
