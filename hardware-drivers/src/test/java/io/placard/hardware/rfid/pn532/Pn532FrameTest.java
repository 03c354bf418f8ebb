package io.placard.hardware.rfid.pn532;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.SensorVectors;
import io.placard.hardware.rfid.frame.FrameScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class Pn532FrameTest {
    @Test
    void sharedVectorsMeanWhatTheySay() throws IOException {
        for (var vector : SensorVectors.of(device -> device.startsWith("PN532"))) {
            var frames = decode(vector.bytes());

            assertThat(frames).as(vector.toString()).isNotEmpty();
            switch (vector.expect()) {
                case "" -> assertThat(frames).as(vector.toString()).doesNotContain(new Pn532Frame.Odd());
                case "fw 1.6" -> assertThat(frames).containsExactly(new Pn532Frame.Done(0x02));
                case "NO_TAG", "NO_TAG then garbage" ->
                    assertThat(frames).containsExactly(new Pn532Frame.Targets(List.of()));
                default ->
                    assertThat(frames)
                            .as(vector.toString())
                            .containsExactly(new Pn532Frame.Targets(List.of(vector.expect())));
            }
        }
    }

    @Test
    void acknowledgementsAndErrorsAreTold() {
        assertThat(decode("0000FF00FF00" + "0000FFFF0000" + "0000FF01FF7F8100"))
                .containsExactly(new Pn532Frame.Ack(), new Pn532Frame.Nack(), new Pn532Frame.Refusal());
    }

    @Test
    void ofACardThatSaysMoreOnlyTheIdIsTaken() {
        var data = "4B010100042804FDE60899107880" + "00".repeat(13);

        assertThat(decode(Pn532Frames.information(HexFormat.of().parseHex(data))))
                .containsExactly(new Pn532Frame.Targets(List.of("FDE60899")));
    }

    @Test
    void twoTagsAreBothRead() {
        var data = "4B02" + "0100040804B0864D25" + "02004400070411223344" + "5566";

        assertThat(decode(Pn532Frames.information(HexFormat.of().parseHex(data))))
                .containsExactly(new Pn532Frame.Targets(List.of("B0864D25", "04112233445566")));
    }

    @Test
    void anExtendedFrameIsReadLikeAnyOther() {
        var target = Pn532Frames.target(new byte[] {1, 2, 3, 4});

        assertThat(decode(Pn532Frames.extended(target))).containsExactly(new Pn532Frame.Targets(List.of("01020304")));
    }

    @Test
    void anIdThatIsLongerThanItsFrameIsNoTag() {
        var data = HexFormat.of().parseHex("4B01010004080AB0864D25");

        assertThat(decode(Pn532Frames.information(data))).containsExactly(new Pn532Frame.Odd());
    }

    private static List<Pn532Frame> decode(String hex) {
        return decode(HexFormat.of().parseHex(hex));
    }

    private static List<Pn532Frame> decode(byte[] bytes) {
        var frames = new ArrayList<Pn532Frame>();
        var scanner = new FrameScanner(new Pn532Format(), new FrameScanner.Sink() {
            @Override
            public void frame(byte[] frame) {
                frames.add(Pn532Frame.of(frame));
            }

            @Override
            public void broken() {}
        });
        for (byte value : bytes) {
            scanner.accept(value, 0);
        }
        return frames;
    }
}
