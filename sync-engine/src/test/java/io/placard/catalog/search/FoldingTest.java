package io.placard.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crème Brûlée | creme brulee",
                "STRASSE Straße | strasse strasse",
                "Smørrebrød, Łódź & Æbleskiver | smorrebrod lodz aebleskiver",
                "Grüner Tee | gruner tee",
                "jalapeño | jalapeno",
                "Reese\u2019s | reeses",
                "\"Reese's\" | reeses",
                "3,5 g | 3.5 g",
                "1/8 oz. | 1 8 oz",
                "Chem-Dog (OG) #4 | chem dog og 4",
                "İstanbul | istanbul",
                "Київ | киів"
            })
    void whatPeopleTypeDifferentlyIsTheSame(String written, String folded) {
        assertThat(Folding.words(written))
                .extracting(Folding.Word::folded)
                .containsExactlyElementsOf(List.of(folded.split(" ", -1)));
    }

    @Test
    void marksAloneAreNoWords() {
        assertThat(Folding.words(" - & \u0301 ... 'n' "))
                .extracting(Folding.Word::folded)
                .containsExactly("n");
    }

    @Test
    void aWordRemembersHowItWasWritten() {
        assertThat(Folding.words("(Crème)").getFirst().spelled()).isEqualTo("Crème");
    }
}
