package io.placard.hardware.rfid;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.serial.Moment;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A reader with one place for one tag, which talks of its own accord. */
public final class TagDriver implements Driver {
    /** Longer than adapters hold bytes back (FTDI: 16 ms), shorter than readers wait between two frames. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

    private final TagDecoder decoder;
    private final TagPresence presence;
    private final Findings findings;
    private long lastByteNanos;

    private TagDriver(TagDecoder decoder, TagPresence presence, Findings findings) {
        this.decoder = decoder;
        this.presence = presence;
        this.findings = findings;
    }

    /** A reader that repeats a tag's frame while the tag lies on it. */
    public static TagDriver repeating(TagDecoder decoder, PresenceSettings defaults, ReaderDriver.Request request) {
        var presence = new TagPresence(defaults.with(request.options()), request.isKnownTag());
        return new TagDriver(decoder, presence, request.findings());
    }

    @Override
    public void opened(Moment now) {
        decoder.reset();
        presence.opened(now.nanos());
    }

    @Override
    public void received(byte value, Moment now) {
        presence.sign(now.nanos());
        noticePause(now.nanos(), now);
        lastByteNanos = now.nanos();
        decoder.accept(value).ifPresent(frame -> take(frame, now));
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        noticePause(silentUntilNanos, now);
        tell(presence.quiet(silentUntilNanos), now);
    }

    @Override
    public void lost(Moment now) {
        presence.lost(now.nanos());
    }

    private void noticePause(long silentUntilNanos, Moment now) {
        if (silentUntilNanos - lastByteNanos >= PAUSE_NANOS) {
            decoder.pause().ifPresent(frame -> take(frame, now));
        }
    }

    private void take(TagFrame frame, Moment now) {
        switch (frame) {
            case TagFrame.Valid(String tag) -> {
                findings.valid(tag, now);
                tell(presence.valid(tag, now.nanos()), now);
            }
            case TagFrame.Corrupt() -> findings.invalid();
        }
    }

    private void tell(List<TagChange> changes, Moment now) {
        for (var change : changes) {
            switch (change) {
                case TagChange.Put(String tag) -> findings.put(Findings.ONLY_PLACE, tag, now);
                case TagChange.Removed(String tag) -> findings.removed(Findings.ONLY_PLACE, tag, now);
            }
        }
    }
}
