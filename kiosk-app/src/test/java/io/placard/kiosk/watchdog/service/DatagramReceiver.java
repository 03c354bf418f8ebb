package io.placard.kiosk.watchdog.service;

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
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What systemd is to its services: a bound datagram socket of Linux, made by the C library alone. */
final class DatagramReceiver implements AutoCloseable {
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MOST_BYTES = 4096;

    private final Arena arena = Arena.ofConfined();
    private final int socket;

    /** @param name a path, or one of the abstract namespace that begins with @ */
    DatagramReceiver(String name) throws Throwable {
        socket = (int) call("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT).invoke((int) AF_UNIX, SOCK_DGRAM, 0);
        var bytes = name.replace('@', '\0').getBytes(StandardCharsets.UTF_8);
        var address = arena.allocate(2L + bytes.length, 2);
        address.set(JAVA_SHORT, 0, AF_UNIX);
        MemorySegment.copy(bytes, 0, address, JAVA_BYTE, 2, bytes.length);
        var bound = (int)
                call("bind", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT).invoke(socket, address, (int) address.byteSize());
        if (bound != 0) {
            throw new IllegalStateException("could not bind " + name);
        }
    }

    /** The next message that has arrived; empty where none has. */
    Optional<String> next() throws Throwable {
        var buffer = arena.allocate(MOST_BYTES);
        var length = (long) call("recv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT)
                .invoke(socket, buffer, (long) MOST_BYTES, MSG_DONTWAIT);
        return length < 0
                ? Optional.empty()
                : Optional.of(new String(buffer.asSlice(0, length).toArray(JAVA_BYTE), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            var _ = (int) call("close", JAVA_INT, JAVA_INT).invoke(socket);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        } finally {
            arena.close();
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle call(String name, MemoryLayout result, MemoryLayout... arguments) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }
}
