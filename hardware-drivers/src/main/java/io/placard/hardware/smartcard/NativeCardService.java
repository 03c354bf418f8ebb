package io.placard.hardware.smartcard;

import io.placard.hardware.serial.SerialLineException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The service itself, by the system's own library and not by {@code javax.smartcardio}: that keeps one connection for
 * the whole process for ever, also when the service has been restarted, and can only be made to forget it by reflection
 * into the JDK. Here each reader has a connection of its own, which ends with its line.
 */
final class NativeCardService implements CardService {
    private static final int MOST_ANSWER_BYTES = 258;

    private final PcscCalls calls;
    private final long context;
    private boolean isClosed;

    private NativeCardService(PcscCalls calls, long context) {
        this.calls = calls;
        this.context = context;
    }

    /**
     * Connects.
     *
     * @throws SerialLineException where the service does not run; says what to do
     */
    static NativeCardService connect() throws SerialLineException {
        var calls = PcscCalls.find().orElseThrow(CardTrouble::noLibrary);
        try (var scratch = Arena.ofConfined()) {
            var context = calls.abi().allocateHandle(scratch);
            check("connect", calls.establishContext(context));
            return new NativeCardService(calls, calls.abi().handle(context));
        } catch (CardServiceException e) {
            throw CardTrouble.of(e);
        }
    }

    @Override
    public List<String> readers() throws CardServiceException {
        try (var scratch = Arena.ofConfined()) {
            var length = calls.abi().allocateWord(scratch, 0);
            long result = calls.listReaders(context, MemorySegment.NULL, length);
            if (result == CardServiceException.NO_READERS) {
                return List.of();
            }
            check("list readers", result);
            var names = scratch.allocate(calls.abi().word(length) + 1);
            check("list readers", calls.listReaders(context, names, length));
            return split(names.asSlice(0, calls.abi().word(length)).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Override
    public long await(String reader, long known, int millis) throws CardServiceException {
        try (var scratch = Arena.ofConfined()) {
            var state = calls.abi().allocateState(scratch, reader, known);
            long result = calls.getStatusChange(context, millis, state);
            if (result == CardServiceException.TIMEOUT) {
                return known;
            }
            check("wait", result);
            return calls.abi().eventState(state);
        }
    }

    @Override
    public byte[] ask(String reader, byte[] command) throws CardServiceException {
        try (var scratch = Arena.ofConfined()) {
            var card = calls.abi().allocateHandle(scratch);
            var protocol = calls.abi().allocateWord(scratch, 0);
            check("use the card", calls.connect(context, scratch.allocateFrom(reader), card, protocol));
            long handle = calls.abi().handle(card);
            try {
                return transmit(scratch, handle, calls.abi().word(protocol), command);
            } finally {
                calls.disconnect(handle);
            }
        }
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            calls.releaseContext(context);
        }
    }

    private byte[] transmit(Arena scratch, long card, long protocol, byte[] command) throws CardServiceException {
        var answer = scratch.allocate(MOST_ANSWER_BYTES);
        var length = calls.abi().allocateWord(scratch, MOST_ANSWER_BYTES);
        var question = scratch.allocateFrom(ValueLayout.JAVA_BYTE, command);
        check(
                "ask the card",
                calls.transmit(
                        card,
                        calls.abi().allocateProtocol(scratch, protocol),
                        question,
                        command.length,
                        answer,
                        length));
        return answer.asSlice(0, calls.abi().word(length)).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Names one after another, each ended by 0. */
    private static List<String> split(byte[] names) {
        var found = new ArrayList<String>();
        for (var name : new String(names, StandardCharsets.UTF_8).split("\0", -1)) {
            if (!name.isEmpty()) {
                found.add(name);
            }
        }
        return found;
    }

    private static void check(String call, long result) throws CardServiceException {
        if (result != 0) {
            throw new CardServiceException(call, result);
        }
    }
}
