package io.placard.hardware.rfid.pn532;

import io.placard.hardware.rfid.frame.DecoderLaws;
import io.placard.hardware.rfid.frame.FrameFormat;
import java.util.Arrays;
import java.util.List;

class Pn532DecoderLawsTest extends DecoderLaws {
    @Override
    protected FrameFormat format() {
        return new Pn532Format();
    }

    @Override
    protected List<String> tagsIn(byte[] frame) {
        return Pn532Frame.of(frame) instanceof Pn532Frame.Targets targets ? targets.tags() : List.of();
    }

    @Override
    protected byte[] frame(byte[] id) {
        return Pn532Frames.information(Pn532Frames.target(Arrays.copyOf(id, idBytes())));
    }

    @Override
    protected byte[] marks() {
        return new byte[] {0, -1, (byte) 0xD5};
    }

    @Override
    protected int idBytes() {
        return 7;
    }
}
