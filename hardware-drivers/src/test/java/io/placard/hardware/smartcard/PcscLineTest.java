package io.placard.hardware.smartcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PcscLineTest {
    private static final String READER = "ACS ACR122U PICC Interface 00 00";
    private static final LineSettings SETTINGS = LineSettings.listening(9600);
    private static final long EMPTY = 0x10;
    private static final long PRESENT = 0x20;
    private static final long IN_USE = 0x100;
    private static final long CARD_REMOVED = 0x80100069L;

    private final ScriptedCardService service = new ScriptedCardService(READER);

    @Test
    void saysACardThatComesAndGoes() throws SerialLineException {
        service.state(0, EMPTY).state(1, PRESENT).answer("04A15E82B019909000").state(2, EMPTY);

        assertThat(heard()).isEqualTo("-\n+04A15E82B01990\n-\n");
    }

    @Test
    void saysACardThatLaysThereFromTheBeginning() throws SerialLineException {
        service.state(7, PRESENT).answer("B0864D259000");

        assertThat(heard()).isEqualTo("+B0864D25\n");
    }

    @Test
    void asksACardOnlyOnceWhileOthersUseIt() throws SerialLineException {
        service.state(1, PRESENT)
                .answer("B0864D259000")
                .state(1, PRESENT | IN_USE)
                .state(1, PRESENT);

        assertThat(heard()).isEqualTo("+B0864D25\n");
    }

    @Test
    void noticesACardThatWasChangedFasterThanAnyoneCouldLook() throws SerialLineException {
        service.state(1, PRESENT).answer("B0864D259000").state(3, PRESENT).answer("633147069000");

        assertThat(heard()).isEqualTo("+B0864D25\n-\n+63314706\n");
    }

    @Test
    void asksAgainACardThatWasNotYetStill() throws SerialLineException {
        service.state(1, PRESENT).refuse(CARD_REMOVED).state(1, PRESENT).answer("B0864D259000");

        assertThat(heard()).isEqualTo("+B0864D25\n");
    }

    @Test
    void saysWhatACardWithoutNumberAnswers() throws SerialLineException {
        service.state(1, PRESENT).answer("6A81").state(2, EMPTY);

        assertThat(heard()).isEqualTo("?6A81\n-\n");
    }

    @Test
    void takesNoHalfNumberForANumber() throws SerialLineException {
        service.state(1, PRESENT).answer("B0869000");

        assertThat(heard()).isEqualTo("?9000\n");
    }

    @Test
    void saysThatACardDoesNotAnswerAtAll() throws SerialLineException {
        service.state(1, PRESENT | CardService.MUTE);

        assertThat(heard()).isEqualTo("?\n");
    }

    @Test
    void givesUpTheConnectionWhenTheServiceIsGone() throws SerialLineException {
        try (var line = open("pcsc:*")) {
            assertThatThrownBy(() -> line.read(new byte[64]))
                    .isInstanceOf(SerialLineException.class)
                    .hasMessageContaining("service is not running");
        }
        assertThat(service.isClosed()).isTrue();
    }

    @Test
    void givesUpTheConnectionWhenTheReaderIsUnplugged() throws SerialLineException {
        service.state(0, CardService.UNKNOWN);

        try (var line = open("pcsc:*")) {
            assertThatThrownBy(() -> line.read(new byte[64])).hasMessageContaining("was unplugged");
        }
    }

    @Test
    void findsAReaderByItsWholeNameOrAPartOfIt() throws SerialLineException {
        open("pcsc:" + READER).close();
        open("pcsc:acs acr122u*").close();
        open("pcsc:*PICC*").close();
    }

    @Test
    void tellsWhichReadersThereAreWhereNoneFits() {
        assertThatThrownBy(() -> open("pcsc:Omnikey*")).hasMessageContaining("\"" + READER + "\"");
        assertThat(service.isClosed()).isTrue();
    }

    @Test
    void doesNotChooseAmongSeveralReaders() {
        var two = new ScriptedCardService("ACR1252 PICC 0", "ACR1252 SAM 0");

        assertThatThrownBy(() -> PcscLine.open("pcsc:ACR1252*", two, SETTINGS)).hasMessageContaining("several");
    }

    private SerialLine open(String name) throws SerialLineException {
        return PcscLine.open(name, service, SETTINGS);
    }

    /** All that is said until the script ends. */
    private String heard() {
        var heard = new StringBuilder();
        var buffer = new byte[7];
        try (var line = open("pcsc:*")) {
            while (true) {
                heard.append(new String(buffer, 0, line.read(buffer), StandardCharsets.US_ASCII));
            }
        } catch (SerialLineException e) {
            assertThat(e).hasMessageContaining("service is not running");
            return heard.toString();
        }
    }
}
