package io.placard.kiosk.licences;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.licences.Licences.LegalText;
import io.placard.kiosk.licences.Licences.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedLicencesTest {
    private static final Part JAVA = new Part("Java (Somebody)", "25.0.3", "GPL-2.0", List.of());
    private static final String LIST = """
            {"components": [
              {"name": "okio-jvm", "version": "3.18.1", "licence": "Apache-2.0", "texts": [0]},
              {"name": "HdrHistogram", "version": "2.2.2", "licence": "CC0-1.0 OR BSD-2-Clause", "texts": [1, 0]}],
             "texts": [{"title": "Apache-2.0", "words": "As is.\\n"}, {"title": "LICENSE.txt", "words": "Free.\\n"}]}
            """;

    @Test
    void namesAllPartsAndTheRunningJavaInTheOrderOfTheirNames() throws IOException {
        assertThat(read(LIST).parts()).extracting(Part::name).containsExactly("HdrHistogram", JAVA.name(), "okio-jvm");
    }

    @Test
    void givesEachPartItsTexts() throws IOException {
        assertThat(read(LIST).parts().getFirst().texts())
                .containsExactly(new LegalText("LICENSE.txt", "Free.\n"), new LegalText("Apache-2.0", "As is.\n"));
    }

    @Test
    void namesNothingWhereTheBuildLeftNoList() throws IOException {
        assertThat(ShippedLicences.with(null, JAVA).parts()).isEmpty();
    }

    private static Licences read(String list) throws IOException {
        return ShippedLicences.with(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), JAVA);
    }
}
