package io.placard.hardware;

import io.placard.hardware.rfid.TagChange;
import io.placard.hardware.rfid.TagDecoder;
import io.placard.hardware.rfid.TagFrame;
import io.placard.hardware.rfid.TagPresence;
import io.placard.hardware.serial.Moment;
import java.util.List;

/** A reader that repeats the tag's frame while the tag lies on it. */
final class TagDriver implements Driver {
    private final String device;
    private final TagDecoder decoder;
    private final TagPresence presence;
    private final Findings findings;

    TagDriver(String device, TagDecoder decoder, TagPresence presence, Findings findings) {
        this.device = device;
        this.decoder = decoder;
        this.presence = presence;
        this.findings = findings;
    }

    @Override
    public void opened(Moment now) {
        decoder.reset();
        presence.opened(now.nanos());
    }

    @Override
    public void received(byte value, Moment now) {
        presence.sign(now.nanos());
        decoder.accept(value).ifPresent(frame -> take(frame, now));
    }

    @Override
    public void passed(long silentUntilNanos, Moment now) {
        tell(presence.quiet(silentUntilNanos), now);
    }

    @Override
    public void lost(Moment now) {
        presence.lost(now.nanos());
    }

    private void take(TagFrame frame, Moment now) {
        switch (frame) {
            case TagFrame.Valid(String tag) -> {
                findings.valid(tag, now);
                tell(presence.valid(tag, now.nanos()), now);
                findings.happened(new HardwareEvent.Reading(device, tag, now.epochMicros()));
            }
            case TagFrame.Corrupt() -> findings.invalid();
        }
    }

    private void tell(List<TagChange> changes, Moment now) {
        for (var change : changes) {
            findings.happened(
                    switch (change) {
                        case TagChange.Put(String tag) -> new HardwareEvent.TagPut(device, tag, now.epochMicros());
                        case TagChange.Removed(String tag) ->
                            new HardwareEvent.TagRemoved(device, tag, now.epochMicros());
                    });
        }
    }
}
