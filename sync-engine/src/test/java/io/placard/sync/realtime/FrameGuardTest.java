package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrameGuardTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] HEAD =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    @Property(tries = 200)
    void passesEverythingAServerSaysInWhateverPiecesItComes(
            @ForAll @IntRange(max = 70_000) int length, @ForAll @IntRange(min = 1, max = 9_000) int piece)
            throws IOException {
        var said = join(HEAD, text(length), hex("8900"), text(3), hex("0101618a00800162"), text(length));

        try (var guard = new FrameGuard(new ByteArrayInputStream(said))) {
            assertThat(readInPieces(guard, piece)).isEqualTo(said);
        }
    }

    @Test
    void endsBeforeAMessageThatIsTooLong() {
        assertThatThrownBy(() -> read(join(HEAD, text(5), hex("817f0000000000400001"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("more than 4 MB");
    }

    @Test
    void leavesAWebPageToWhoeverReadsItsStatus() throws IOException {
        var page = join("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII), hex("817f000000007fffffff"));

        assertThat(read(page)).isEqualTo(page.length);
    }

    @Test
    void endsBeforeALengthThatIsNone() {
        assertThatThrownBy(() -> read(join(HEAD, hex("827fffffffffffffffff"))))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void endsWhereFragmentsAddUpToAMessageThatIsTooLong() {
        var fragments = IntStream.range(0, 65)
                .mapToObj(count ->
                        join(hex(count == 0 ? "017f0000000000010000" : "007f0000000000010000"), new byte[65_536]));

        assertThatThrownBy(() -> read(join(HEAD, join(fragments.toArray(byte[][]::new)))))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void takesAnyNumberOfMessages() throws IOException {
        var messages = IntStream.range(0, 100).mapToObj(count -> text(65_000));

        assertThat(read(join(HEAD, join(messages.toArray(byte[][]::new))))).isGreaterThan(6_500_000);
    }

    @Test
    void endsWhereTheAnswerToTheUpgradeHasNoEnd() {
        var endless = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 100)
                .mapToObj(count -> (InputStream) new ByteArrayInputStream(new byte[1_000]))
                .toList()));

        assertThatThrownBy(() -> new FrameGuard(endless).transferTo(new ByteArrayOutputStream()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no end");
    }

    private static long read(byte[] said) throws IOException {
        try (var guard = new FrameGuard(new ByteArrayInputStream(said))) {
            return guard.transferTo(new ByteArrayOutputStream());
        }
    }

    private static byte[] readInPieces(InputStream from, int piece) throws IOException {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[piece];
        for (var count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            all.write(buffer, 0, count);
        }
        return all.toByteArray();
    }

    private static byte[] text(int length) {
        var payload = new byte[length];
        Arrays.fill(payload, (byte) 'x');
        var header = length < 126
                ? "81" + HEX.toHexDigits((byte) length)
                : length < 65_536 ? "817e" + HEX.toHexDigits((short) length) : "817f" + HEX.toHexDigits((long) length);
        return join(hex(header), payload);
    }

    private static byte[] hex(String hex) {
        return HEX.parseHex(hex);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
