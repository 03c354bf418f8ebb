package io.placard.hardware.smartcard;

import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * A card reader of the operating system as a line like any other, so that it is opened again, recorded and played back
 * like any other. What happens on it is written as lines of text that end with LF:
 *
 * <pre>
 * +04A15E82B01990   this card lies there
 * -                 no card lies there
 * ?6A81             the card there tells no number, and answers this instead; ? alone: it does not answer
 * </pre>
 *
 * Each opening is a connection of its own to the service, and it is given up at the first sign that the service or the
 * reader is gone; nothing outlives a restart of the service. For one thread.
 */
public final class PcscLine implements SerialLine {
    /** What the name of such a line begins with; the reader's name follows, or a pattern with {@code *}. */
    public static final String SCHEME = "pcsc:";

    /** A card that is being put down often answers only when it lies still. */
    private static final int MOST_TRIES = 10;

    private static final int FLAGS = 0xFFFF;
    private static final int STATUS_BYTES = 2;
    private static final int LEAST_BYTES = 4;
    private static final int MOST_BYTES = 16;
    private static final int OK = 0x90;
    private static final byte[] GET_UID = {(byte) 0xFF, (byte) 0xCA, 0, 0, 0};

    private final CardService service;
    private final String reader;
    private final int timeoutMillis;
    private final Deque<Byte> unread = new ArrayDeque<>();
    private long known = CardService.UNAWARE;
    private boolean isCardThere;
    private int triesLeft;

    private PcscLine(CardService service, String reader, LineSettings settings) {
        this.service = service;
        this.reader = reader;
        timeoutMillis = Math.toIntExact(settings.readTimeout().toMillis());
    }

    /**
     * Connects to the service.
     *
     * @param name {@code pcsc:NAME}
     * @throws SerialLineException where the service does not run, or not exactly one reader fits; says what to do
     */
    public static PcscLine open(String name, LineSettings settings) throws SerialLineException {
        return open(name, NativeCardService.connect(), settings);
    }

    static PcscLine open(String name, CardService service, LineSettings settings) throws SerialLineException {
        try {
            return new PcscLine(service, theOne(name.substring(SCHEME.length()), service.readers()), settings);
        } catch (CardServiceException e) {
            service.close();
            throw CardTrouble.of(e);
        } catch (SerialLineException e) {
            service.close();
            throw e;
        }
    }

    /** The names of this machine's readers as ports; none where the service does not run. For a person who asks. */
    public static List<String> list() {
        try (var service = NativeCardService.connect()) {
            return service.readers().stream().map(SCHEME::concat).toList();
        } catch (SerialLineException | CardServiceException _) {
            return List.of();
        }
    }

    @Override
    public int read(byte[] buffer) throws SerialLineException {
        try {
            if (unread.isEmpty()) {
                look();
            }
        } catch (CardServiceException e) {
            throw CardTrouble.of(e);
        }
        int count = 0;
        while (count < buffer.length && !unread.isEmpty()) {
            buffer[count] = unread.remove();
            count++;
        }
        return count;
    }

    @Override
    public void write(byte[] bytes) {
        // Nothing is ever asked of a reader but by this line itself.
    }

    @Override
    public void close() {
        service.close();
    }

    private static String theOne(String wanted, List<String> readers) throws SerialLineException {
        var fitting = new ReaderName(wanted).matching(readers);
        if (fitting.isEmpty()) {
            throw CardTrouble.noneFits(wanted, readers);
        }
        if (fitting.size() > 1) {
            throw CardTrouble.severalFit(wanted, fitting);
        }
        return fitting.getFirst();
    }

    private void look() throws CardServiceException {
        var before = known;
        known = service.await(reader, before, timeoutMillis);
        if (has(CardService.UNKNOWN) || has(CardService.UNAVAILABLE)) {
            throw new CardServiceException("state", CardServiceException.UNKNOWN_READER);
        }
        if (has(CardService.PRESENT)) {
            seeCard(before);
        } else {
            seeNone(before);
        }
    }

    private void seeNone(long before) {
        if (isCardThere || before == CardService.UNAWARE) {
            say("-");
        }
        isCardThere = false;
    }

    private void seeCard(long before) throws CardServiceException {
        // Another count: the card was lifted and put, or another one was, faster than anyone could look.
        boolean isAnother = isCardThere && (before & ~FLAGS) != (known & ~FLAGS);
        if (isAnother) {
            say("-");
        }
        if (isAnother || !isCardThere) {
            triesLeft = MOST_TRIES;
        }
        isCardThere = true;
        if (triesLeft > 0) {
            readCard();
        }
    }

    private boolean has(long flag) {
        return (known & flag) != 0;
    }

    private void readCard() throws CardServiceException {
        triesLeft--;
        if (has(CardService.MUTE)) {
            giveUp("");
            return;
        }
        try {
            take(service.ask(reader, GET_UID));
        } catch (CardServiceException e) {
            if (e.isConnectionLost()) {
                throw e;
            }
            if (triesLeft == 0) {
                giveUp("");
            }
        }
    }

    private void take(byte[] answer) {
        int bytes = answer.length - STATUS_BYTES;
        var hex = HexFormat.of().withUpperCase();
        if (bytes >= LEAST_BYTES && bytes <= MOST_BYTES && (answer[bytes] & 0xFF) == OK && answer[bytes + 1] == 0) {
            triesLeft = 0;
            say("+" + hex.formatHex(answer, 0, bytes));
        } else {
            giveUp(bytes < 0 ? "" : hex.formatHex(answer, bytes, answer.length));
        }
    }

    private void giveUp(String answer) {
        triesLeft = 0;
        say("?" + answer);
    }

    private void say(String line) {
        for (byte each : (line + "\n").getBytes(StandardCharsets.US_ASCII)) {
            unread.add(each);
        }
    }
}
