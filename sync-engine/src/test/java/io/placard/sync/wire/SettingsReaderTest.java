package io.placard.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.LiveChannel;
import io.placard.catalog.StoreSettings.NavigationItem;
import io.placard.catalog.StoreSettings.OutOfStock;
import io.placard.catalog.StoreSettings.StoreColors;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    @Test
    void readsWhatTheStoreSays() {
        var settings = read("""
                {"catalog":{"id":42,"rfid_enabled":false,"pusher":{"app_key":"key","cluster":"us2","private_channel":true}},
                 "store":{"id":9,"name":"Corner","time_zone":"Eastern Time (US & Canada)","currency":"eur","logo":{"url":"https://s/l.png"},
                  "settings":{"main_color":"#AbC","secondary_color":"112233","buttons_color":"red","idle_delay":"90",
                   "rfid_pop_up_behavior":2,"block_simultaneous_nfc":"true"},
                  "layout":{"navigation":{"items":[{"label":"B","link":"/b","order":2},{"label":"A","order":1,"title":"T"},{"label":null}]}}}}""");

        assertThat(settings.storeId()).isEqualTo(9);
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(settings.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(settings.logoUrl()).isEqualTo("https://s/l.png");
        assertThat(settings.colors()).isEqualTo(new StoreColors("#aabbcc", "#112233", null));
        assertThat(settings.tagRules()).isEqualTo(new TagRules(false, OutOfStock.SHOW_NOTICE, true));
        assertThat(settings.idleDelay()).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.navigation())
                .containsExactly(new NavigationItem("A", "", "T", ""), new NavigationItem("B", "/b", "", ""));
        assertThat(settings.liveChannel()).isEqualTo(new LiveChannel("key", "us2", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"store\":{\"id\":null,\"name\":\"x\"}}",
                "{\"store\":{\"name\":\"x\",\"time_zone\":\"Mars\",\"currency\":7,\"settings\":[1],\"layout\":{\"navigation\":null}}}",
                "{\"store\":{\"name\":\"x\",\"settings\":{\"idle_delay\":-1,\"rfid_pop_up_behavior\":9,\"main_color\":\"#12\"}}}",
            })
    void takesDefaultsForWhateverIsAbsentOrSenseless(String json) {
        var defaults = StoreSettings.defaults();

        var settings = read(json);

        assertThat(settings.storeId()).isEqualTo(defaults.storeId());
        assertThat(settings.timeZone()).isEqualTo(defaults.timeZone());
        assertThat(settings.currency()).isEqualTo(defaults.currency());
        assertThat(settings.colors()).isEqualTo(defaults.colors());
        assertThat(settings.tagRules()).isEqualTo(defaults.tagRules());
        assertThat(settings.idleDelay()).isEqualTo(defaults.idleDelay());
        assertThat(settings.navigation()).isEmpty();
        assertThat(settings.liveChannel()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"error\":\"x\"}", "{\"store\":", "null"})
    void rejectsWhatTellsOfNoStore(String json) {
        assertThat(SettingsReader.read(RawJson.of(json))).isInstanceOf(Reading.Rejected.class);
    }

    private static StoreSettings read(String json) {
        return SettingsReader.read(RawJson.of(json)).find().orElseThrow();
    }
}
