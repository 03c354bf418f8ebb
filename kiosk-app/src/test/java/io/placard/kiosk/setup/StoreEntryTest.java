package io.placard.kiosk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreEntryTest {
    @ParameterizedTest
    @CsvSource({
        "https://api.example.shop/api/v1, https://api.example.shop/api/v1",
        "https://api.example.shop/api/v1/, https://api.example.shop/api/v1",
        "http://10.0.0.5:8080, http://10.0.0.5:8080",
        "api.example.shop/api/v1, https://api.example.shop/api/v1"
    })
    void takesAddressesAsPeopleTypeThem(String typed, String url) {
        assertThat(StoreEntry.EMPTY.withUrl(typed).findUrl())
                .hasValueSatisfying(found -> assertThat(found).hasToString(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://", "ftp://api.example.shop", "https://me:secret@api.example.shop", "a b"})
    void takesNothingElseForAnAddress(String typed) {
        assertThat(StoreEntry.EMPTY.withUrl(typed).findUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "4x", "99999999999999999999"})
    void takesOnlyPositiveNumbersForACatalogue(String typed) {
        assertThat(StoreEntry.EMPTY.withCatalogue(typed).findCatalogue()).isEmpty();
    }

    @Test
    void neverPrintsTheToken() {
        assertThat(StoreEntry.EMPTY.withToken("s3cret")).asString().doesNotContain("s3cret");
    }
}
