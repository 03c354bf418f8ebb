package io.placard.kiosk.watchdog.service;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The two functions of Linux's C library that send a datagram, which Java's own sockets cannot do within a machine. The
 * numbers are those of its headers for the processors that the kiosk runs on.
 */
final class DatagramCalls {
    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int SOCK_CLOEXEC = 0x8_0000;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_NOSIGNAL = 0x4000;

    private final MethodHandle socket = call("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    private final MethodHandle sendto =
            call("sendto", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);

    /** A new socket's number; negative where there is none. */
    int socket() {
        return (int) number(() -> (int) socket.invokeExact(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    }

    /** How many bytes were taken; negative where none were. Never waits. */
    long sendto(int number, MemorySegment bytes, MemorySegment address) {
        var length = (int) address.byteSize();
        return number(() -> (long)
                sendto.invokeExact(number, bytes, bytes.byteSize(), MSG_DONTWAIT | MSG_NOSIGNAL, address, length));
    }

    @SuppressWarnings("restricted") // this class is the one door to native code in this package
    private static MethodHandle call(String name, MemoryLayout result, MemoryLayout... arguments) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    private static long number(NativeCall call) {
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
        long run() throws Throwable;
    }
}
