package io.placard.hardware.smartcard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/** A smart card service that plays a script: states in order, and what cards answer in order. */
final class ScriptedCardService implements CardService {
    private static final HexFormat HEX = HexFormat.of();

    private final List<String> readers;
    private final Deque<Long> states = new ArrayDeque<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private boolean isClosed;

    ScriptedCardService(String... readers) {
        this.readers = List.of(readers);
    }

    /** @param count of cards that came and went */
    ScriptedCardService state(int count, long flags) {
        states.add(((long) count << 16) | flags);
        return this;
    }

    ScriptedCardService answer(String hex) {
        answers.add(hex);
        return this;
    }

    ScriptedCardService refuse(long number) {
        answers.add("!" + Long.toHexString(number));
        return this;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public List<String> readers() {
        return readers;
    }

    @Override
    public long await(String reader, long known, int millis) throws CardServiceException {
        var next = states.poll();
        if (next == null) {
            throw new CardServiceException("wait", CardServiceException.NO_SERVICE);
        }
        return next;
    }

    @Override
    public byte[] ask(String reader, byte[] command) throws CardServiceException {
        var answer = answers.remove();
        if (answer.startsWith("!")) {
            throw new CardServiceException("ask", HexFormat.fromHexDigitsToLong(answer, 1, answer.length()));
        }
        return HEX.parseHex(answer);
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
