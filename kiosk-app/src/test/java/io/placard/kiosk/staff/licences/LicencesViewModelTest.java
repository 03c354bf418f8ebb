package io.placard.kiosk.staff.licences;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.licences.Licences;
import io.placard.kiosk.licences.Licences.LegalText;
import io.placard.kiosk.licences.Licences.Part;
import io.placard.kiosk.staff.licences.LicencesViewModel.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicencesViewModelTest {
    private static final LegalText GPL = new LegalText("GPL", "You may.");
    private static final LegalText NOTICE = new LegalText("NOTICE", "By us.");
    private static final Part ONE_TEXT = new Part("one", "1", "MIT", List.of(GPL));
    private static final Part TWO_TEXTS = new Part("two", "2", "GPL", List.of(GPL, NOTICE));
    private static final Licences ALL = new Licences(List.of(ONE_TEXT, TWO_TEXTS));

    private final LicencesViewModel model = new LicencesViewModel(answer -> answer.accept(ALL));

    @Test
    void beginsWithAllParts() {
        assertThat(page()).isEqualTo(new Page.Parts(ALL));
        assertThat(model.deeperProperty().get()).isFalse();
    }

    @Test
    void saysThatItLooksUntilTheListIsRead() {
        var waiting = new LicencesViewModel(_ -> {});

        assertThat(waiting.pageProperty().get()).isEqualTo(new Page.Looking());
    }

    @Test
    void leadsToTheOnlyTextAtOnce() {
        model.choose(ONE_TEXT);

        assertThat(page()).isEqualTo(new Page.Words(ONE_TEXT, GPL));
    }

    @Test
    void leadsToTheChoiceOfSeveralTexts() {
        model.choose(TWO_TEXTS);
        assertThat(page()).isEqualTo(new Page.Texts(TWO_TEXTS));

        model.read(TWO_TEXTS, NOTICE);
        assertThat(page()).isEqualTo(new Page.Words(TWO_TEXTS, NOTICE));
    }

    @Test
    void leadsBackTheWayItCame() {
        model.choose(TWO_TEXTS);
        model.read(TWO_TEXTS, NOTICE);

        model.back();
        assertThat(page()).isEqualTo(new Page.Texts(TWO_TEXTS));

        model.back();
        assertThat(page()).isEqualTo(new Page.Parts(ALL));
        assertThat(model.deeperProperty().get()).isFalse();
    }

    private Page page() {
        return model.pageProperty().get();
    }
}
