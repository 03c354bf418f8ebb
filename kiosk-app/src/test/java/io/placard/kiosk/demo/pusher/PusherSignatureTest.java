package io.placard.kiosk.demo.pusher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The vectors are those of Pusher's own documentation. */
class PusherSignatureTest {
    private static final PusherApp APP = new PusherApp("3", "278d425bdf160c739803", "7ad3773142a6692b25b8");

    @Test
    void signsAPrivateChannel() {
        assertThat(PusherSignature.channelAuth(APP, "1234.1234", "private-foobar"))
                .isEqualTo("278d425bdf160c739803:58df8b0c36d6982b82c3ecf6b4662e34fe8c25bba48f5369f135bf843651c3a4");
    }

    @Test
    void signsARequest() {
        var query = new TreeMap<>(Map.of(
                "auth_key", APP.key(),
                "auth_timestamp", "1353088179",
                "auth_version", "1.0",
                "body_md5", "ec365a775a4cd0599faeb73354201b6f"));

        assertThat(PusherSignature.request(APP, "POST", "/apps/3/events", query))
                .isEqualTo("da454824c97ba181a32ccc17a72625ba02771f50b50e1e7430e47a1f3f457e6c");
    }

    @Test
    void doesNotShowTheSecret() {
        assertThat(APP.toString()).doesNotContain(APP.secret());
    }
}
