package io.placard.hardware.rfid.pn532;

import io.placard.hardware.driver.Findings;
import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.frame.FrameScanner;
import io.placard.hardware.rfid.polled.Hearing;
import io.placard.hardware.rfid.polled.ReaderProtocol;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Asks a PN532 again and again which tags lie there. It is woken, told to bound its retries, and asked; after each
 * answer the field is switched off, because a card that was selected once answers no second call in the same field.
 * Whatever goes wrong ends the command with an ACK from us and begins again with the waking: a chip that was reset has
 * forgotten everything, and would look for a tag for ever.
 */
final class Pn532Protocol implements ReaderProtocol, FrameScanner.Sink {
    private static final byte[] ACK = {0, 0, -1, 0, -1, 0};
    private static final byte[] NACK = {0, 0, -1, -1, 0, 0};

    /** Both libnfc (pn532_uart.c) and the manual (7.2.11) wake the chip by this. */
    private static final byte[] WAKING = {0x55, 0x55, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    /** The longest command besides looking for tags takes a few milliseconds; looking takes some tens. */
    private static final long ANSWER_NANOS = TimeUnit.MILLISECONDS.toNanos(1000);

    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LATER_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_REPEATS = 2;

    /** So many failures in a row are more than a chip that was reset. */
    private static final int FAILURES_TO_TELL = 5;

    private static final String SILENT = "The reader does not answer. Check that it is a PN532, that its switches are"
            + " set to HSU (UART), and its power and wiring: TX to RX, RX to TX, ground.";

    private final Hearing hearing;
    private final long pollNanos;
    private final long ackNanos;
    private final FrameScanner scanner = new FrameScanner(new Pn532Format(), this);
    private Pn532Command command = Pn532Command.FIRST;
    private Waiting waiting = Waiting.NOTHING;
    private long due;
    private long lookedAt;
    private int repeats;
    private int failures;
    private long now;

    private enum Waiting {
        NOTHING,
        ACK,
        ANSWER
    }

    Pn532Protocol(Hearing hearing, Duration poll, Duration ack) {
        this.hearing = hearing;
        pollNanos = poll.toNanos();
        ackNanos = ack.toNanos();
    }

    @Override
    public void opened(long when) {
        now = when;
        scanner.reset();
        failures = 0;
        lookedAt = now - pollNanos;
        send(Pn532Command.FIRST);
    }

    @Override
    public void received(byte value, long when) {
        now = when;
        scanner.accept(value, now);
    }

    @Override
    public void passed(long when) {
        now = when;
        scanner.passed(now);
        if (now - due < 0) {
            return;
        }
        if (waiting == Waiting.NOTHING) {
            send(command);
        } else {
            fail();
        }
    }

    @Override
    public void frame(byte[] bytes) {
        hearing.answered();
        switch (Pn532Frame.of(bytes)) {
            case Pn532Frame.Ack() -> acknowledged();
            case Pn532Frame.Nack() -> repeat(this::resend);
            case Pn532Frame.Refusal() -> refused();
            case Pn532Frame.Targets targets -> found(targets);
            case Pn532Frame.Done done -> done(done.command());
            case Pn532Frame.Odd() -> broken();
        }
    }

    @Override
    public void broken() {
        hearing.broken();
        if (waiting == Waiting.ANSWER) {
            repeat(() -> hearing.send(NACK));
        }
    }

    private void acknowledged() {
        if (waiting == Waiting.ACK) {
            waiting = Waiting.ANSWER;
            due = now + ANSWER_NANOS;
        }
    }

    private void found(Pn532Frame.Targets targets) {
        if (!isAnswerTo(Pn532Frame.IN_LIST_PASSIVE_TARGET)) {
            return;
        }
        targets.tags().forEach(tag -> hearing.read(Findings.ONLY_PLACE, tag, InventoryPresence.NO_RSSI));
        hearing.roundEnded(Findings.ONLY_PLACE);
        next(targets.tags().isEmpty() ? Pn532Command.FIELD_OFF : Pn532Command.RELEASE);
    }

    private void done(int code) {
        if (isAnswerTo(code)) {
            next(command.next());
        }
    }

    /** A late answer to a command that was given up answers nothing; an answer whose ACK was lost does. */
    private boolean isAnswerTo(int code) {
        return waiting != Waiting.NOTHING && command.code() == code;
    }

    private void next(Pn532Command following) {
        failures = 0;
        if (following == Pn532Command.LOOK && now - (lookedAt + pollNanos) < 0) {
            command = following;
            waiting = Waiting.NOTHING;
            due = lookedAt + pollNanos;
        } else {
            send(following);
        }
    }

    private void refused() {
        if (waiting != Waiting.NOTHING) {
            fail();
        }
    }

    private void repeat(Runnable asking) {
        if (waiting == Waiting.NOTHING) {
            return;
        }
        repeats++;
        if (repeats > MOST_REPEATS) {
            fail();
        } else {
            asking.run();
        }
    }

    private void send(Pn532Command next) {
        command = next;
        repeats = 0;
        // What is left of an earlier answer must not be taken for the answer to come.
        scanner.reset();
        if (next == Pn532Command.FIRST) {
            hearing.send(WAKING);
        }
        if (next == Pn532Command.LOOK) {
            lookedAt = now;
        }
        resend();
    }

    private void resend() {
        waiting = Waiting.ACK;
        due = now + ackNanos;
        hearing.send(command.frame());
    }

    private void fail() {
        failures++;
        hearing.send(ACK);
        command = Pn532Command.FIRST;
        waiting = Waiting.NOTHING;
        scanner.reset();
        due = now + (failures < FAILURES_TO_TELL ? FIRST_PAUSE_NANOS : LATER_PAUSE_NANOS);
        if (failures == FAILURES_TO_TELL) {
            hearing.troubled(SILENT);
        }
    }
}
