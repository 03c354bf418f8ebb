package io.placard.hardware.rfid.llrp;

import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.frame.DecoderLaws;
import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.PollSettings;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;

class LlrpDecoderLawsTest extends DecoderLaws {
    private final LlrpLanguage language = new LlrpLanguage(PollSettings.of(Options.NONE, Duration.ofMillis(100)));

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
        var frame = ByteBuffer.allocate(20 + id.length);
        frame.putShort((short) 0x043D).putInt(frame.capacity()).putInt(7);
        frame.putShort((short) 240).putShort((short) (frame.capacity() - 10));
        return frame.put((byte) 0x8D)
                .put(id)
                .put((byte) 0x81)
                .putShort((short) 1)
                .put((byte) 0x86)
                .put((byte) -50)
                .array();
    }

    @Override
    protected byte[] marks() {
        return new byte[] {0x04, 0x3D, 0x00, 0x10, (byte) 0x8D};
    }

    /** TCP has one. */
    @Override
    protected boolean hasCheck() {
        return false;
    }
}
