package io.placard.hardware.rfid.thingmagic;

import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.frame.DecoderLaws;
import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.PollSettings;
import java.time.Duration;
import java.util.List;

class ThingMagicDecoderLawsTest extends DecoderLaws {
    private final ThingMagicLanguage language =
            new ThingMagicLanguage(PollSettings.of(Options.NONE, Duration.ofMillis(100)), 8);

    @Override
    protected FrameFormat format() {
        return language.format();
    }

    @Override
    protected List<String> tagsIn(byte[] frame) {
        return language.read(frame) instanceof Answer.Tags tags
                ? tags.sightings().stream().map(Answer.Sighting::tag).toList()
                : List.of();
    }

    @Override
    protected byte[] frame(byte[] id) {
        var frame = new byte[35 + id.length];
        frame[0] = -1;
        frame[1] = (byte) (frame.length - 7);
        frame[2] = 0x22;
        frame[12] = -60;
        frame[13] = 0x11;
        frame[28] = (byte) ((id.length + 4) * Byte.SIZE);
        System.arraycopy(id, 0, frame, 31, id.length);
        int crc = ThingMagicCrc.of(frame, 1, frame.length - 2);
        frame[frame.length - 2] = (byte) (crc >> 8);
        frame[frame.length - 1] = (byte) crc;
        return frame;
    }

    @Override
    protected byte[] marks() {
        return new byte[] {-1, 0x28, 0x22, 0x00, 0x04};
    }
}
