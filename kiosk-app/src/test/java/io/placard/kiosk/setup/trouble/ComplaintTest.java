package io.placard.kiosk.setup.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComplaintTest {
    private final Texts texts = new Texts(Locale.GERMANY);

    @Test
    void saysLineAndColumnInTheReadersLanguage() {
        var complaint = new Complaint("C:\\kiosk\\placard.toml:1200:1", "display.widht", "is not known", "width");

        assertThat(complaint.place(texts)).isEqualTo("C:\\kiosk\\placard.toml, Zeile 1200, Spalte 1");
        assertThat(complaint.sentence()).isEqualTo("display.widht is not known");
    }

    @Test
    void saysOfAFileOrAVariableAsAWholeWhatItIs() {
        var complaint = new Complaint("PLACARD_STORE_URL", "", "is not known", "PLACARD_TABLE_KEY");

        assertThat(complaint.place(texts)).isEqualTo("PLACARD_STORE_URL");
        assertThat(complaint.sentence()).isEqualTo("is not known");
    }
}
