package io.placard.hardware.rfid.chafon;

import io.placard.hardware.option.Options;
import io.placard.hardware.rfid.frame.DecoderLaws;
import io.placard.hardware.rfid.frame.FrameFormat;
import io.placard.hardware.rfid.polled.Answer;
import io.placard.hardware.rfid.polled.PollSettings;
import java.time.Duration;
import java.util.List;

class ChafonDecoderLawsTest extends DecoderLaws {
    private final ChafonLanguage language =
            new ChafonLanguage(PollSettings.of(Options.NONE, Duration.ofMillis(100)), true);

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
        var frame = new byte[10 + id.length];
        frame[0] = (byte) (frame.length - 1);
        frame[2] = 0x01;
        frame[3] = 0x01;
        frame[4] = 0x01;
        frame[5] = 0x01;
        frame[6] = (byte) id.length;
        System.arraycopy(id, 0, frame, 7, id.length);
        frame[7 + id.length] = 0x6B;
        int crc = Crc16Mcrf4xx.of(frame, 0, frame.length - 2);
        frame[frame.length - 2] = (byte) crc;
        frame[frame.length - 1] = (byte) (crc >> 8);
        return frame;
    }

    @Override
    protected byte[] marks() {
        return new byte[] {0x15, 0x05, 0x0C, 0x01, 0x03, 0x00};
    }
}
