package io.placard.kiosk.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorsTest {
    private static final Visitors ANY_PAGE = new Visitors(null);
    private static final Visitors CMS_ONLY = new Visitors("https://cms.example.shop");

    @ParameterizedTest
    @CsvSource({"localhost:3000", "127.0.0.1:3000", "LOCALHOST", "[::1]:3000"})
    void whoAsksForThisMachineMayCome(String host) {
        assertThat(ANY_PAGE.refuse(host, "https://any.example")).isEmpty();
        assertThat(ANY_PAGE.refuse(host, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"evil.example:3000", "localhost.evil.example", "''", "127.0.0.1.evil.example:3000", ","})
    void aNameThatWasBentToThisMachineIsRefused(String host) {
        assertThat(ANY_PAGE.refuse(host, null)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://cms.example.shop, true",
        "https://CMS.example.shop, true",
        ", true",
        "https://evil.example, false",
        "https://cms.example.shop.evil.example, false",
        "null, false"
    })
    void whereAPageIsNamedNoOtherMayCome(String origin, boolean mayCome) {
        assertThat(CMS_ONLY.refuse("localhost:3000", origin).isEmpty()).isEqualTo(mayCome);
    }
}
