package io.placard.sync.pictures.format;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a picture on its way: it is taken, or refused in words; nothing else ever comes of it. */
class DamagePropertyTest {
    private static final List<byte[]> PICTURES = List.of(
            SamplePictures.png(1),
            SamplePictures.jpeg(1),
            SamplePictures.gif(1),
            SamplePictures.bmp(1),
            SamplePictures.losslessWebP(),
            SamplePictures.clearWebP(),
            SamplePictures.movingWebP());

    @Property(tries = 2000)
    void bytesTurnedAnywhere(@ForAll @IntRange(max = 6) int which, @ForAll long seed) throws IOException {
        var damaged = PICTURES.get(which).clone();
        var random = new Random(seed);
        for (var left = 1 + random.nextInt(4); left > 0; left--) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
        }
        assertTakenOrRefused(damaged);
    }

    @Property(tries = 1000)
    void nonsenseBehindAGoodBeginning(
            @ForAll @IntRange(max = 6) int which, @ForAll @IntRange(max = 64) int good, @ForAll long seed)
            throws IOException {
        var nonsense = new byte[600];
        new Random(seed).nextBytes(nonsense);
        var picture = PICTURES.get(which);
        System.arraycopy(picture, 0, nonsense, 0, Math.min(good, picture.length));
        assertTakenOrRefused(nonsense);
    }

    @Property(tries = 500)
    void aPictureThatIsTakenIsNotTakenWithoutItsEnd(
            @ForAll @IntRange(max = 6) int which, @ForAll @IntRange(min = 1, max = 10_000) int missing) {
        var picture = PICTURES.get(which);
        var cut = Arrays.copyOf(picture, Math.max(0, picture.length - missing));

        assertThatCode(() -> check(cut)).isInstanceOf(IOException.class);
    }

    private static void assertTakenOrRefused(byte[] bytes) {
        var thrown = catchThrowable(() -> check(bytes));
        if (thrown != null) {
            assertThatCode(() -> {
                        throw thrown;
                    })
                    .isInstanceOfAny(NoPictureException.class, DamagedPictureException.class)
                    .message()
                    .isNotBlank();
        }
    }

    private static void check(byte[] bytes) throws IOException {
        var file = Files.createTempFile(Path.of("target"), "damaged", ".picture");
        try {
            Files.write(file, bytes);
            PictureFormat.check(file);
        } finally {
            Files.delete(file);
        }
    }
}
