package io.placard.kiosk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private final Redaction redaction = new Redaction(List.of("k7Q.known-token", "abc"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token = \"S3CR3T-value\"",
                "PLACARD_STORE_TOKEN=S3CR3T-value",
                "{\"store_token\":\"S3CR3T-value\",\"a\":1}",
                "Authorization: Bearer S3CR3T-value",
                "sent bearer S3CR3T-value to the store",
                "GET https://api.example.shop/v1/products?signature=S3CR3T-value failed",
                "GET https://user:S3CR3T-value@api.example.shop/v1 failed",
                "pin_hash = 'pbkdf2-sha256$120000$S3CR3T$S3CR3T'",
                "pbkdf2-sha256$120000$S3CR3T-value$S3CR3T",
                "wss://ws-eu.pusher.com/app/x?auth_signature=S3CR3T-value",
                "password: S3CR3T-value",
                "Set-Cookie: session=S3CR3T-value"
            })
    void takesOutWhatLooksLikeASecret(String line) {
        assertThat(redaction.of(line)).doesNotContain("S3CR3T");
    }

    @Test
    void takesOutASecretThatIsKnownWhereverItStands() {
        assertThat(redaction.of("the store said k7Q.known-token is no product")).doesNotContain("known-token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-29T00:54:55Z INFO [main] io.placard.kiosk.Kiosk: 150 products from the cache, 820 ms after the start",
                "{\"t\":1,\"ev\":\"sensor\",\"name\":\"pad-A\",\"tag\":\"04A1B2\"}",
                "The operations endpoint answers at http://127.0.0.1:8790/"
            })
    void leavesAlone(String line) {
        assertThat(redaction.of(line)).isEqualTo(line);
    }
}
