package io.placard.hardware.rfid.r2000;

import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.frame.DecoderLaws;
import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.PollSettings;
import java.time.Duration;
import java.util.List;

class R2000DecoderLawsTest extends DecoderLaws {
    private final R2000Language language = new R2000Language(PollSettings.of(Options.NONE, Duration.ofMillis(100)));

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
        var frame = new byte[9 + id.length];
        frame[0] = (byte) 0xA0;
        frame[1] = (byte) (frame.length - 2);
        frame[2] = 0x01;
        frame[3] = (byte) 0x89;
        frame[4] = 0x04;
        frame[5] = 0x30;
        System.arraycopy(id, 0, frame, 7, id.length);
        frame[7 + id.length] = 0x45;
        int sum = 0;
        for (byte value : frame) {
            sum += value;
        }
        frame[frame.length - 1] = (byte) -sum;
        return frame;
    }

    @Override
    protected byte[] marks() {
        return new byte[] {(byte) 0xA0, 0x13, 0x0A, 0x01, (byte) 0x89, (byte) 0x8B, 0x04};
    }
}
