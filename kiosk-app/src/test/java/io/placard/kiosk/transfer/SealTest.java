package io.placard.kiosk.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.placard.kiosk.transfer.UnusableTransferException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SealTest {
    /** As many as a test can wait for. */
    private static final int FEW = 2;

    private static final byte[] CONTENT = "token = \"s3cret\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FILE = seal("correct horse").close(CONTENT, Instant.EPOCH);

    @Property(tries = 200)
    void opensWhatItClosed(@ForAll byte[] content, @ForAll @NotEmpty String passphrase)
            throws UnusableTransferException {
        assertThat(seal(passphrase).open(seal(passphrase).close(content, Instant.EPOCH)))
                .isEqualTo(content);
    }

    @Property(tries = 200)
    void noOtherPassphraseOpensIt(@ForAll String passphrase) {
        Assume.that(!passphrase.equals("correct horse"));

        assertThat(refusal(FILE, passphrase)).isEqualTo(Reason.WRONG_PASSPHRASE);
    }

    @Test
    void aByteThatIsChangedIsRefusedWhereverItIsAndWhateverItBecomes() {
        for (var at = 0; at < FILE.length; at++) {
            for (var bit = 0; bit < Byte.SIZE; bit++) {
                var changed = FILE.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(refusal(changed, "correct horse"))
                        .as("bit %s of byte %s", bit, at)
                        .isIn(Reason.DAMAGED, Reason.NEWER);
            }
        }
    }

    @Property(tries = 100)
    void aFileThatIsCutShortIsRefused(@ForAll @IntRange(max = 300) int length) {
        assertThat(refusal(Arrays.copyOf(FILE, length), "correct horse")).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void saysThatANewerVersionHasWrittenIt() {
        var newer = new String(FILE, StandardCharsets.UTF_8).replace("\"version\" : 1", "\"version\" : 2");

        assertThat(refusal(newer.getBytes(StandardCharsets.UTF_8), "correct horse"))
                .isEqualTo(Reason.NEWER);
    }

    @Test
    void aFileThatAsksForYearsOfWorkIsRefused() {
        var endless =
                new String(FILE, StandardCharsets.UTF_8).replace("\"iterations\" : 2", "\"iterations\" : 2000000000");

        assertThat(refusal(endless.getBytes(StandardCharsets.UTF_8), "correct horse"))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void accentsCountAsTheSameHoweverAKeyboardWritesThem() throws UnusableTransferException {
        var composed = seal("caf\u00e9 caf\u00e9 caf\u00e9").close(CONTENT, Instant.EPOCH);

        assertThat(seal("cafe\u0301 cafe\u0301 cafe\u0301").open(composed)).isEqualTo(CONTENT);
    }

    @Test
    void nothingOfTheContentCanBeReadAndNoTwoFilesAreAlike() {
        assertThat(new String(FILE, StandardCharsets.UTF_8)).doesNotContain("s3cret");
        assertThat(seal("correct horse").close(CONTENT, Instant.EPOCH)).isNotEqualTo(FILE);
    }

    private static Reason refusal(byte[] file, String passphrase) {
        return assertThatExceptionOfType(UnusableTransferException.class)
                .isThrownBy(() -> seal(passphrase).open(file))
                .actual()
                .reason();
    }

    private static Seal seal(String passphrase) {
        return new Seal(passphrase.toCharArray(), FEW);
    }
}
