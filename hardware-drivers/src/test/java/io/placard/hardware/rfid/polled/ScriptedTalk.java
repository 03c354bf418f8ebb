package io.placard.hardware.rfid.polled;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** A line without a device: tests say what comes, and see what was sent and heard. Its clock is the test's. */
public final class ScriptedTalk implements Hearing {
    private static final long NANOS_PER_MS = 1_000_000;
    private static final int STEP_MS = 10;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final ReaderProtocol protocol;
    private final List<String> sent = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private long ms;
    private int brokenFrames;

    public ScriptedTalk(Function<Hearing, ReaderProtocol> protocol) {
        this.protocol = protocol.apply(this);
    }

    /** A line where this language is spoken. */
    public static ScriptedTalk of(Language language, PollSettings settings) {
        return new ScriptedTalk(hearing -> new Asker(language, hearing, settings.poll()));
    }

    public void open() {
        protocol.opened(ms * NANOS_PER_MS);
    }

    /** The device says this. */
    public void says(String hex) {
        for (byte value : HexFormat.of().parseHex(hex.replace(" ", ""))) {
            protocol.received(value, ms * NANOS_PER_MS);
        }
        protocol.passed(ms * NANOS_PER_MS);
    }

    /** Nothing comes for a while; the protocol is called as often as a real line calls it. */
    public void silence(int millis) {
        for (long end = ms + millis; ms < end; ) {
            ms += Math.min(STEP_MS, end - ms);
            protocol.passed(ms * NANOS_PER_MS);
        }
    }

    /** All that was sent since this was asked last. */
    public List<String> sent() {
        var all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    /** All that was told since this was asked last: reads, ends of rounds, troubles. */
    public List<String> heard() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    public int brokenFrames() {
        return brokenFrames;
    }

    @Override
    public void send(byte[] bytes) {
        sent.add(HEX.formatHex(bytes));
    }

    @Override
    public void read(String place, String tag, int dbm) {
        heard.add(("read " + place + " " + tag + " " + dbm).replace("  ", " "));
    }

    @Override
    public void roundEnded(String place) {
        heard.add(("round " + place).strip());
    }

    @Override
    public void answered() {}

    @Override
    public void broken() {
        brokenFrames++;
    }

    @Override
    public void outOfStep() {
        heard.add("out of step");
    }

    @Override
    public void troubled(String words) {
        heard.add("troubled: " + words);
    }
}
