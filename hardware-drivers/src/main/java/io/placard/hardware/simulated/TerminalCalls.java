package io.placard.hardware.simulated;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Locale;

/**
 * The C library's calls for pseudo-terminals, as POSIX names them. Each returns what C returns, and
 * {@link #lastError()} tells {@code errno}. Not for several threads at once.
 */
final class TerminalCalls {
    static final int TRY_AGAIN = isMac() ? 35 : 11;
    static final int INTERRUPTED = 4;
    static final int INPUT_OUTPUT = 5;

    private static final int READ_WRITE = 2;
    private static final int NO_CONTROLLING_TERMINAL = isMac() ? 0x20000 : 0x100;
    private static final int NON_BLOCKING = isMac() ? 0x4 : 0x800;
    private static final int SET_DESCRIPTOR_FLAGS = 2;
    private static final int SET_STATUS_FLAGS = 4;
    private static final int CLOSE_ON_EXEC = 1;
    private static final int NOW = 0;
    private static final short HANG_UP = 0x10;

    /** More than any platform's {@code struct termios} (60 bytes on Linux, 72 on macOS). */
    private static final long TERMIOS_BYTES = 256;

    private static final long NAME_BYTES = 128;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout CALL_STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CALL_STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle POSIX_OPENPT = call("posix_openpt", ints(1));
    private static final MethodHandle GRANTPT = call("grantpt", ints(1));
    private static final MethodHandle UNLOCKPT = call("unlockpt", ints(1));
    private static final MethodHandle PTSNAME_R =
            call("ptsname_r", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle FCNTL = call("fcntl", ints(3), Linker.Option.firstVariadicArg(2));
    private static final MethodHandle OPEN =
            call("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2));
    private static final MethodHandle CLOSE = call("close", ints(1));
    private static final MethodHandle WRITE =
            call("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle READ =
            call("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    private static final MethodHandle POLL =
            call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle TCGETATTR = call("tcgetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle TCSETATTR =
            call("tcsetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle CFMAKERAW = call("cfmakeraw", FunctionDescriptor.ofVoid(ADDRESS));

    private final Arena arena = Arena.ofAuto();
    private final MemorySegment callState = arena.allocate(CALL_STATE);

    int openMaster() {
        return asInt(() -> (int) POSIX_OPENPT.invokeExact(callState, READ_WRITE | NO_CONTROLLING_TERMINAL));
    }

    int grant(int master) {
        return asInt(() -> (int) GRANTPT.invokeExact(callState, master));
    }

    int unlock(int master) {
        return asInt(() -> (int) UNLOCKPT.invokeExact(callState, master));
    }

    /** The path of the terminal's other end; empty where the call failed. */
    String nameOf(int master) {
        try (var scratch = Arena.ofConfined()) {
            var name = scratch.allocate(NAME_BYTES);
            int failed = asInt(() -> (int) PTSNAME_R.invokeExact(callState, master, name, NAME_BYTES));
            return failed == 0 ? name.getString(0) : "";
        }
    }

    int setNonBlocking(int descriptor) {
        return asInt(() -> (int) FCNTL.invokeExact(callState, descriptor, SET_STATUS_FLAGS, READ_WRITE | NON_BLOCKING));
    }

    int setCloseOnExec(int descriptor) {
        return asInt(() -> (int) FCNTL.invokeExact(callState, descriptor, SET_DESCRIPTOR_FLAGS, CLOSE_ON_EXEC));
    }

    int openTerminal(String path) {
        try (var scratch = Arena.ofConfined()) {
            var name = scratch.allocateFrom(path);
            return asInt(() -> (int) OPEN.invokeExact(callState, name, READ_WRITE | NO_CONTROLLING_TERMINAL));
        }
    }

    int close(int descriptor) {
        return asInt(() -> (int) CLOSE.invokeExact(callState, descriptor));
    }

    /** How many of the bytes were taken, or -1. */
    int write(int descriptor, byte[] bytes) {
        try (var scratch = Arena.ofConfined()) {
            var copy = scratch.allocateFrom(JAVA_BYTE, bytes);
            return asInt(
                    () -> Math.toIntExact((long) WRITE.invokeExact(callState, descriptor, copy, (long) bytes.length)));
        }
    }

    /** How many bytes were read, or -1. */
    int read(int descriptor, byte[] buffer) {
        try (var scratch = Arena.ofConfined()) {
            var copy = scratch.allocate(buffer.length);
            int count = asInt(
                    () -> Math.toIntExact((long) READ.invokeExact(callState, descriptor, copy, (long) buffer.length)));
            MemorySegment.copy(copy, JAVA_BYTE, 0, buffer, 0, Math.max(0, count));
            return count;
        }
    }

    /** Whether the terminal's other end is closed. */
    boolean isHungUp(int master) {
        try (var scratch = Arena.ofConfined()) {
            // struct pollfd { int fd; short events; short revents; }
            var polled = scratch.allocate(8, 4);
            polled.set(JAVA_INT, 0, master);
            int ready = asInt(() -> (int) POLL.invokeExact(callState, polled, 1L, 0));
            return ready > 0 && (polled.get(JAVA_SHORT, 6) & HANG_UP) != 0;
        }
    }

    /** Bytes pass as they are: no echo, no lines, no signals. */
    int makeRaw(int descriptor) {
        try (var scratch = Arena.ofConfined()) {
            var settings = scratch.allocate(TERMIOS_BYTES, 8);
            return asInt(() -> {
                int failed = (int) TCGETATTR.invokeExact(callState, descriptor, settings);
                if (failed != 0) {
                    return failed;
                }
                CFMAKERAW.invokeExact(callState, settings);
                return (int) TCSETATTR.invokeExact(callState, descriptor, NOW, settings);
            });
        }
    }

    int lastError() {
        return (int) ERRNO.get(callState, 0L);
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }

    private static FunctionDescriptor ints(int count) {
        var arguments = new MemoryLayout[count];
        Arrays.fill(arguments, JAVA_INT);
        return FunctionDescriptor.of(JAVA_INT, arguments);
    }

    @SuppressWarnings("restricted") // this class is the one door to native code in this package
    private static MethodHandle call(String name, FunctionDescriptor signature, Linker.Option... options) {
        var all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = Linker.Option.captureCallState("errno");
        return LINKER.downcallHandle(symbol(name), signature, all);
    }

    private static MemorySegment symbol(String name) {
        return LINKER.defaultLookup().findOrThrow(name);
    }

    private static int asInt(NativeCall call) {
        try {
            return call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a native call threw", e);
        }
    }

    /** invokeExact declares Throwable, although C throws nothing. */
    private interface NativeCall {
        int run() throws Throwable;
    }
}
