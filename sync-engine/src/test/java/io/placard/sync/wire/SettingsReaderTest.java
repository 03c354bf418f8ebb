package io.placard.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.AgeRule;
import io.placard.catalog.AgeRule.Gate;
import io.placard.catalog.MedicalRule;
import io.placard.catalog.Showcase;
import io.placard.catalog.Showcase.Ad;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    @Test
    void readsWhatTheStoreSays() {
        var settings = read("""
                {"catalog":{"id":42,"rfid_enabled":false,"pusher":{"app_key":"key","cluster":"us2","private_channel":true}},
                 "store":{"id":9,"name":"Corner","time_zone":"Eastern Time (US & Canada)","currency":"eur","logo":{"url":"https://s/l.png"},
                  "settings":{"main_color":"#AbC","secondary_color":"112233","buttons_color":"red","idle_delay":"90",
                   "rfid_pop_up_behavior":2,"block_simultaneous_nfc":"true"},
                  "layout":{"navigation":{"items":[{"label":"B","link":"/b","order":2,"asset":{"url":"https://s/b.png"}},{"label":"A","order":1,"title":"T"},{"label":null}]}}}}""");

        assertThat(settings.storeId()).isEqualTo(9);
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(settings.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(settings.logoUrl()).isEqualTo("https://s/l.png");
        assertThat(settings.colors()).isEqualTo(new StoreColors("#aabbcc", "#112233", null));
        assertThat(settings.tagRules()).isEqualTo(new TagRules(false, OutOfStock.SHOW_NOTICE, true));
        assertThat(settings.idleDelay()).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.navigation())
                .containsExactly(
                        new NavigationItem("A", "", "T", "", null),
                        new NavigationItem("B", "/b", "", "", "https://s/b.png"));
        assertThat(settings.liveChannel()).isEqualTo(new LiveChannel("key", "us2", true));
    }

    @Test
    void readsWhatTheStoreShowsToWhoeverPasses() {
        var showcase = read("""
                {"catalog":{"ad_configs":[
                   {"id":5,"asset":{"url":"https://s/5.png"},"store_product":{"id":4711}},
                   {"id":6,"asset":"https://s/6.png","store_product":null},
                   {"id":7,"asset":{"url":null},"store_product":{"id":4712}}]},
                 "store":{"name":"x","layout":{"welcome_asset":{"url":"https://s/w.png"},
                   "video_image_background_asset":{"url":"https://s/Loop.MP4?v=1"}}}}""").showcase();

        assertThat(showcase.ads())
                .containsExactly(new Ad(5, "https://s/5.png", 4711L), new Ad(6, "https://s/6.png", null));
        assertThat(showcase.welcomeUrl()).isEqualTo("https://s/w.png");
        assertThat(showcase.pictures())
                .as("films are no pictures")
                .containsExactly("https://s/5.png", "https://s/6.png", "https://s/w.png");
    }

    @ParameterizedTest
    @CsvSource({
        "duration, 12, PT12S",
        "duration_seconds, 4.5, PT4.5S",
        "display_time, '\"20\"', PT20S",
        "duration, 1, PT3S",
        "duration, 86400, PT2M"
    })
    void readsHowLongAnAdvertisementIsShown(String name, String value, Duration time) {
        assertThat(ad("\"asset\":\"5.png\",\"" + name + "\":" + value).findTime())
                .contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "null", "\"long\"", "{}"})
    void leavesToTheKioskHowLongAnAdvertisementIsShownWhereTheStoreMakesNoSense(String value) {
        assertThat(ad("\"asset\":\"5.png\",\"duration\":" + value).findTime()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'store':{'settings':{'product_url_template':'https://s/p/{id}'}}}",
                "{'store':{'settings':{'qr_url_template':'https://s/p/{id}','product_url':null}}}",
                "{'store':{'qr_url':'https://s/p/{id}'}}",
                "{'store':{},'catalog':{'product_url':'https://s/p/{id}'}}"
            })
    void readsWhereAProductIsFoundOnTheWeb(String settings) {
        assertThat(read(settings.replace('\'', '"')).findProductUrl()).contains("https://s/p/{id}");
    }

    @Test
    void knowsAFilmByItsNameOrByWhatTheStoreCallsIt() {
        assertThat(ad("\"asset\":{\"url\":\"https://s/5.mp4\"}").isFilm()).isTrue();
        assertThat(ad("\"asset\":{\"url\":\"https://s/blobs/5\",\"content_type\":\"video/mp4\"}")
                        .isFilm())
                .isTrue();
        assertThat(ad("\"asset\":{\"url\":\"https://s/blobs/5\",\"content_type\":\"image/png\"}")
                        .isFilm())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, null, ASK, 21",
        "false, 18, OFF, 18",
        "null, null, OFF, 21",
        "1, '\"18.0\"', ASK, 18",
        "0, 18, OFF, 18",
        "2, 19, BIRTH_YEAR, 19",
        "18, null, ASK, 18",
        "'\"birth_year\"', 21, BIRTH_YEAR, 21",
        "'\"Off\"', 21, OFF, 21",
        "'\"please\"', 1000, ASK, 21",
        "[], {}, OFF, 21",
    })
    void readsWhoMaySeeIt(String gate, String minimumAge, Gate asks, int age) {
        var settings = read("{\"store\":{\"name\":\"x\",\"settings\":{\"age_gate\":%s,\"minimum_age\":%s}}}"
                .formatted(gate, minimumAge));

        assertThat(settings.ageRule()).isEqualTo(new AgeRule(asks, age));
    }

    @ParameterizedTest
    @CsvSource({
        "medical_products, null, NOTICE",
        "medical_products, '\"notice\"', NOTICE",
        "medical_products, '\"Hidden\"', HIDDEN",
        "medical_products, '\"blurred\"', BLURRED",
        "medical_mode, '\"hide\"', HIDDEN",
        "medical_only_products, '\"veiled\"', BLURRED",
        "medical_mode, true, NOTICE",
        "medical_mode, 2, NOTICE",
        "medical, [], NOTICE",
    })
    void readsWhatBecomesOfProductsForPatients(String name, String value, MedicalRule rule) {
        var settings = read("{\"store\":{\"name\":\"x\",\"settings\":{\"%s\":%s}}}".formatted(name, value));

        assertThat(settings.medicalRule()).isEqualTo(rule);
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
        assertThat(settings.showcase()).isEqualTo(Showcase.EMPTY);
        assertThat(settings.ageRule()).isEqualTo(AgeRule.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"error\":\"x\"}", "{\"store\":", "null"})
    void rejectsWhatTellsOfNoStore(String json) {
        assertThat(SettingsReader.read(RawJson.of(json))).isInstanceOf(Reading.Rejected.class);
    }

    private static Ad ad(String facts) {
        return read("{\"store\":{},\"catalog\":{\"ad_configs\":[{" + facts + "}]}}")
                .showcase()
                .ads()
                .getFirst();
    }

    private static StoreSettings read(String json) {
        return SettingsReader.read(RawJson.of(json)).find().orElseThrow();
    }
}
