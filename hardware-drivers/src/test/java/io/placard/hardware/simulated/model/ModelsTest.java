package io.placard.hardware.simulated.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.Hardware;
import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Requests and answers as captured from the real devices, or as their manuals print them. */
class ModelsTest {
    /** Cards and keys come from the operating system; there is no wire to simulate. */
    private static final Set<String> BEHIND_THE_SYSTEM = Set.of("pcsc", "keyboard");

    private static final String EPC = "30751FEB705C5904E3D50D70";

    @Test
    void everyDriverHasADeviceThatCanBeSimulated() {
        var withoutWire = new TreeSet<>(Hardware.readerDrivers());
        withoutWire.removeAll(BEHIND_THE_SYSTEM);
        assertThat(Models.readers()).containsExactlyElementsOf(withoutWire);
        assertThat(Models.sensors()).isEqualTo(Hardware.distanceSensorDrivers());
        assertThatThrownBy(() -> Models.reader("r300"))
                .hasMessageContaining("r300")
                .hasMessageContaining("r2000");
    }

    @Test
    void framesOfReadersThatRepeatAreThoseOfTheirDatasheets() {
        assertThat(TagFrames.rdm6300("62e3086ced").text()).isEqualTo("\u000262E3086CED08\u0003");
        assertThat(TagFrames.em18("4500C5D1E9").text()).isEqualTo("4500C5D1E9B8");
        assertThat(TagFrames.parallax("0F0184F07A").text()).isEqualTo("\n0F0184F07A\r");
    }

    @Test
    void framesOfSensorsAreThoseOfTheirDatasheets() {
        assertThat(DistanceFrames.a02yyuw(1953)).hasToString("FF07A1A7");
        assertThat(DistanceFrames.maxbotix(480).text()).isEqualTo("R0480 \r");
        assertThat(DistanceFrames.summed(0x22, 0xFFFF)).hasToString("22FFFF20");
        assertThatThrownBy(() -> DistanceFrames.maxbotix(5001)).hasMessageContaining("5001");
    }

    @Test
    void aSensorAnswersOnlyAQuestionWhoseSumIsRight() {
        var sensor = Models.sensor("urm37");
        sensor.distance(2020);

        assertThat(talk(sensor, "22000022")).containsExactly("2200CAEC");
        assertThat(talk(sensor, "22000023")).isEmpty();
        assertThat(talk(sensor, "11000011")).containsExactly("1100D7E8");
    }

    @Test
    void aPn532MustBeWokenAndAcknowledges() {
        var reader = Models.reader("pn532");

        assertThat(talk(reader, "0000FF02FED4022A00")).isEmpty();
        assertThat(talk(reader, "5555000000", "0000FF02FED4022A00"))
                .containsExactly("0000FF00FF00", "0000FF06FAD50332010607E800");
        assertThat(talk(reader, "0000FF03FDD414011700")).containsExactly("0000FF00FF00", "0000FF02FED5151600");
        assertThat(talk(reader, "0000FF03FDD414011800")).as("a wrong check").isEmpty();
    }

    @Test
    void aPn532LooksForEverUntilItsRetriesAreBound() {
        var reader = Models.reader("pn532");
        var look = "0000FF04FCD44A0100E100";
        talk(reader, "5555");

        assertThat(talk(reader, look)).containsExactly("0000FF00FF00");
        assertThat(reader.put(1, "B0864D25")).hasToString("0000FF0CF4D54B010100040804B0864D252600");
        reader.lift(1, "B0864D25");
        talk(reader, "0000FF06FAD43205FF0102F300");
        assertThat(talk(reader, look)).containsExactly("0000FF00FF00", "0000FF03FDD54B00E000");
    }

    @Test
    void aPn532FindsATagAgainOnlyAfterItsFieldWasOff() {
        var reader = Models.reader("pn532");
        var look = "0000FF04FCD44A0100E100";
        talk(reader, "5555", "0000FF06FAD43205FF0102F300");
        reader.put(1, "B0864D25");

        assertThat(talk(reader, look)).contains("0000FF0CF4D54B010100040804B0864D252600");
        assertThat(talk(reader, look)).contains("0000FF03FDD54B00E000");
        talk(reader, "0000FF04FCD4320100F900");
        assertThat(talk(reader, look)).contains("0000FF0CF4D54B010100040804B0864D252600");
    }

    @Test
    void anR200AnswersWithTheTagsThatLieThere() {
        var reader = Models.reader("r200");

        assertThat(talk(reader, "BB00220000227E")).containsExactly("BB01FF000115167E");
        reader.put(1, EPC);
        assertThat(talk(reader, "BB00220000227E")).containsExactly("BB02220011C9340030751FEB705C5904E3D50D703A76EF7E");
        assertThat(talk(reader, "BB00280000287E")).containsExactly("BB01280001002A7E");
        assertThat(talk(reader, "BB0003000100047E")).containsExactly("BB01030010004D31303020323664426D2056312E30927E");
        assertThat(talk(reader, "BB00220000237E")).as("a wrong sum").isEmpty();
    }

    @Test
    void anR2000EndsEachRoundWithASummary() {
        var reader = Models.reader("r2000");
        reader.put(1, "E2003016661301211550" + "74EF");

        assertThat(talk(reader, "A0040174" + "00E7")).containsExactly("A00401741" + "0D7");
        assertThat(talk(reader, "A0040189" + "01D1"))
                .containsExactly("A013018904300" + "0E200301666130121155074EF45BF" + "A00A018900001900000001B2");
        assertThat(talk(reader, "A0030172EA")).containsExactly("A005017201" + "09DE");
        assertThat(talk(reader, "A0040189" + "01D2")).as("a wrong check").isEmpty();
    }

    /** The CRCs were computed by another program; the tag's frame was captured. */
    @Test
    void aChafonSaysWhenMoreFollows() {
        var reader = Models.reader("chafon");
        var look = "0DFF010400010000000080050592";

        assertThat(talk(reader, look)).containsExactly("0700010101001E4B");
        reader.put(1, "000000000000000000000313");
        assertThat(talk(reader, look))
                .containsExactly("1500010301010C0000000000000000000003136BB1A5" + "0700010101001E4B");
        assertThat(talk(reader, look.replace("05", "06"))).as("a wrong check").isEmpty();
    }

    @Test
    void aThingMagicReadsOnlyWhenAllIsSet() {
        var reader = Models.reader("thingmagic");

        assertThat(talk(reader, "FF00031D0C"))
                .containsExactly("FF140300000710230001000003201410070107020900000010" + "5BD1");
        assertThat(talk(reader, "FF02930005517D")).hasSize(1);
        assertThat(ThingMagicModel.record(1, Bytes.hex("000000000000000000001545")))
                .hasToString("FF28220000" + "10001B01FF0101C4110E164000000127000005" + "00000F"
                        + "00803000000000000000000000001545E94A561D");
    }

    /** What the device says within a second to each of these requests, one after the other. */
    private static List<String> talk(DeviceModel model, String... requests) {
        var player = new Player(model.framing(), model.rules());
        player.begin(0);
        long now = 0;
        var said = new ArrayList<String>();
        for (var request : requests) {
            player.hear(Bytes.hex(request), now);
            now += TimeUnit.SECONDS.toNanos(1);
            player.due(now).forEach(each -> said.add(each.toString()));
        }
        return said;
    }
}
