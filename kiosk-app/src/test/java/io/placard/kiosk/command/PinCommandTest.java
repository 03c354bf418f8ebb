package io.placard.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.settings.PinHash;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsALineForTheConfig() {
        assertThat(execute("2580\n2580\n")).isEqualTo(ExitCode.OK);

        var hash = out.toString().strip().replaceFirst("^pin_hash = \"(.*)\"$", "$1");
        assertThat(PinHash.parse(hash).orElseThrow().matches("2580".toCharArray()))
                .isTrue();
        assertThat(out.toString()).doesNotContain("2580");
    }

    @ParameterizedTest
    @CsvSource({"2580,2581,differ", "12,12,4 to 12 digits", "abcd,abcd,4 to 12 digits"})
    void makesNothingOfWhatIsNoPin(String first, String second, String why) {
        assertThat(execute(first + "\n" + second + "\n")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(why);
    }

    private int execute(String typed) {
        return new PinCommand(
                        new Terminal(new StringReader(typed), new PrintWriter(out, true), new PrintWriter(err, true)))
                .execute();
    }
}
