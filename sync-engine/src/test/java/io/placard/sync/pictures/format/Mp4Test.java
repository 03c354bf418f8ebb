package io.placard.sync.pictures.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp4Test {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatAFilmIs() throws IOException {
        assertThat(Mp4.read(file(SampleFilms.silent()))).isEqualTo(new Mp4(640, 360, Duration.ofMillis(2500)));
    }

    @Test
    void leavesAFilmAsItIsThatPlaysEverywhere() throws IOException {
        var file = file(SampleFilms.silent());

        assertThat(Mp4.adapt(file)).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(SampleFilms.silent());
    }

    @Test
    void takesTheSoundOutAndNamesAKnownBrand() throws IOException {
        var file = file(SampleFilms.withSound());

        assertThat(Mp4.adapt(file)).isTrue();

        var adapted = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(adapted).hasSize(SampleFilms.withSound().length).contains("ftypisom");
        assertThat(adapted.split("trak", -1)).as("tracks that are left").hasSize(2);
        assertThat(Mp4.read(file)).isEqualTo(new Mp4(640, 360, Duration.ofMillis(2500)));
    }

    @Test
    void findsOutThatAFilmWasCutShort() throws IOException {
        for (var whole : new byte[][] {SampleFilms.silent(), SampleFilms.withSound()}) {
            for (var length = 0; length < whole.length; length++) {
                var file = file(Arrays.copyOf(whole, length));
                assertThatThrownBy(() -> Mp4.adapt(file)).as("%d bytes", length).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void refusesWhatHasNoPictures() throws IOException {
        var soundAlone = file(SampleFilms.soundAlone());

        assertThatThrownBy(() -> Mp4.adapt(soundAlone)).isInstanceOf(NoPictureException.class);
    }

    @Test
    void cannotReadAFilmWithoutItsTableOfContents() throws IOException {
        var withoutContents = file(SampleFilms.withoutContents());

        assertThatThrownBy(() -> Mp4.read(withoutContents)).isInstanceOf(DamagedPictureException.class);
    }

    @Test
    void knowsAFilmByItsFirstBytes() throws IOException {
        Mp4.expect(new Buffer().write(SampleFilms.silent()));

        assertThatThrownBy(() -> Mp4.expect(new Buffer().writeUtf8("<html>Welcome to the shop's Wi-Fi")))
                .isInstanceOf(NoPictureException.class);
        assertThatThrownBy(() -> Mp4.expect(new Buffer())).isInstanceOf(NoPictureException.class);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("film"), bytes);
    }
}
