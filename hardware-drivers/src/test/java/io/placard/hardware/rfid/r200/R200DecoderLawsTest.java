package io.placard.hardware.rfid.r200;

import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.frame.DecoderLaws;
import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.PollSettings;
import java.time.Duration;
import java.util.List;

class R200DecoderLawsTest extends DecoderLaws {
    private final R200Language language = new R200Language(PollSettings.of(Options.NONE, Duration.ofMillis(100)));

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
        var frame = new byte[12 + id.length];
        frame[0] = (byte) 0xBB;
        frame[1] = 0x02;
        frame[2] = 0x22;
        frame[4] = (byte) (id.length + 5);
        frame[5] = (byte) -55;
        frame[6] = 0x30;
        System.arraycopy(id, 0, frame, 8, id.length);
        int sum = 0;
        for (int i = 1; i < frame.length - 2; i++) {
            sum += frame[i];
        }
        frame[frame.length - 2] = (byte) sum;
        frame[frame.length - 1] = 0x7E;
        return frame;
    }

    @Override
    protected byte[] marks() {
        return new byte[] {(byte) 0xBB, (byte) 0xAA, 0x7E, (byte) 0xDD, 0x01, 0x02, 0x22, 0x00};
    }
}
