package io.placard.kiosk.licences;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.licences.Licences.LegalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaLicenceTest {
    @TempDir
    Path home;

    @Test
    void beginsWithTheLicenceOfTheBaseModule() throws IOException {
        put("a.module/a.md", "Of a library");
        put("java.base/LICENSE", "GPL");

        assertThat(texts()).extracting(LegalText::words).containsExactly("GPL", "Of a library");
    }

    @Test
    void saysOnceWhatSeveralModulesSay() throws IOException {
        put("java.base/LICENSE", "GPL");
        put("java.desktop/LICENSE", "GPL");
        put("java.sql/LICENSE", "Please see ..\\java.base\\LICENSE");

        assertThat(texts()).containsExactly(new LegalText("LICENSE", "GPL"));
    }

    @Test
    void hasNoTextsWhereTheSystemsJavaBringsNone() throws IOException {
        assertThat(texts()).isEmpty();
    }

    private List<LegalText> texts() throws IOException {
        return JavaLicence.of(home, "Somebody", "25").texts();
    }

    private void put(String file, String words) throws IOException {
        var path = home.resolve("legal").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, words);
    }
}
