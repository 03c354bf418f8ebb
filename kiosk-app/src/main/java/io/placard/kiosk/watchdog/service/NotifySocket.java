package io.placard.kiosk.watchdog.service;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where systemd listens to its services (sd_notify(3)): a socket in the file system, or in Linux's abstract namespace
 * where the name begins with {@code @}. A datagram a message. Any thread; never waits.
 *
 * <p>By Java's foreign functions, as a library for one call of the C library would be larger than the call.
 */
final class NotifySocket implements Predicate<String> {
    private static final Logger log = LoggerFactory.getLogger(NotifySocket.class);
    private static final short AF_UNIX = 1;
    private static final int FAMILY_BYTES = 2;
    /** {@code sun_path}, of which a path needs one for the 0 at its end. */
    private static final int LONGEST_NAME = 107;

    private final DatagramCalls calls;
    private final MemorySegment address;
    private final int socket;

    private NotifySocket(DatagramCalls calls, MemorySegment address, int socket) {
        this.calls = calls;
        this.address = address;
        this.socket = socket;
    }

    /** Empty where the name is none that can be used, or this system has no such sockets. */
    static Optional<NotifySocket> at(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        if (!(name.startsWith("/") || name.startsWith("@")) || bytes.length < 2 || bytes.length > LONGEST_NAME) {
            log.warn("The service manager listens at {}, where the kiosk cannot reach it", name);
            return Optional.empty();
        }
        try {
            var calls = new DatagramCalls();
            var socket = calls.socket();
            if (socket < 0) {
                log.warn("The service manager cannot be told anything: no socket");
                return Optional.empty();
            }
            return Optional.of(new NotifySocket(calls, address(bytes), socket));
        } catch (RuntimeException e) { // whatever native access lacks here, a kiosk without a voice still sells
            log.warn("The service manager cannot be told anything", e);
            return Optional.empty();
        }
    }

    /** Sends it; false where it was not taken. */
    @Override
    public boolean test(String message) {
        try (var arena = Arena.ofConfined()) {
            var bytes = message.getBytes(StandardCharsets.UTF_8);
            var copy = arena.allocate(bytes.length);
            copy.copyFrom(MemorySegment.ofArray(bytes));
            return calls.sendto(socket, copy, address) == bytes.length;
        }
    }

    /** {@code struct sockaddr_un}, as long as its name: in the abstract namespace all bytes count. */
    private static MemorySegment address(byte[] name) {
        var isAbstract = name[0] == '@';
        var address = Arena.global().allocate(FAMILY_BYTES + name.length + (isAbstract ? 0L : 1L), FAMILY_BYTES);
        address.set(JAVA_SHORT, 0, AF_UNIX);
        MemorySegment.copy(name, 0, address, JAVA_BYTE, FAMILY_BYTES, name.length);
        if (isAbstract) {
            address.set(JAVA_BYTE, FAMILY_BYTES, (byte) 0);
        }
        return address;
    }
}
