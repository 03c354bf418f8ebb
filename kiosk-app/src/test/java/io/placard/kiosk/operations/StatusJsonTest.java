package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.hardware.DeviceStatus;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StatusJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Facts facts = new Facts();

    @Test
    void hasEveryFieldOfTheContract() throws IOException {
        var status = (ObjectNode) status();
        var memory = status.remove("memory");

        assertThat(memory.get("heap_used").asLong()).isPositive();
        assertThat(memory.get("heap_max").asLong()).isPositive();
        assertThat(status).isEqualTo(MAPPER.readTree("""
                {"version":"1.0.0","uptime_s":12.3,"display":{"pipeline":"sw","width":1080,"height":1920,"on":true},
                 "screen":{"view":"product","product_id":4711,"category_id":null,"brand_id":null,"source":"rfid"},
                 "sync":{"state":"live","products":5000,"visible_products":4321,
                   "last_event_at":"2026-01-01T00:01:36Z","last_reconcile_at":"2026-01-01T00:00:40Z",
                   "last_full_reconcile_at":null,"stale_s":3.2,
                   "events":{"received":9,"applied":1,"stale":2,"unlisted":3,"rejected":4,"refetched":5,"gaps":6},
                   "reconciles":{"full":1,"incremental":2,"audit":3,"failed":4},
                   "reconnects":7,"generation":8,"last_error":null},
                 "sensors":[
                   {"name":"pad-A","kind":"rfid","driver":"rdm6300","port":"/dev/ttyUSB0","available":true,
                    "state":"connected","last_value":"04A1","last_reading_at":"2026-01-01T00:01:39Z",
                    "valid_frames":10,"invalid_frames":1,"reconnects":2},
                   {"name":"slot-3","kind":"ultrasonic","driver":"a02yyuw","port":"/dev/ttyUSB3","available":false,
                    "state":"absent","last_value":null,"last_reading_at":null,
                    "valid_frames":0,"invalid_frames":0,"reconnects":0}],
                 "outbox":{"pending":3,"oldest_s":90},"watchdog":{"last_pulse_ms":12,"last_frame_ms":340},"safe_mode":null,
                 "updates":{"newest":"1.0.2","checked_at":"2026-01-01T00:00:40Z","pending":"1.0.2","automatic":true,
                   "quiet_from":"2026-01-01T00:03:20Z","quiet_until":"2026-01-01T02:03:20Z",
                   "last":"1.0.1 was taken back","last_at":"2026-01-01T00:00:10Z","trouble":"no room",
                   "taken_back":["1.0.1"]}}
                """));
    }

    @Test
    void saysNullForWhatIsNotKnownYet() throws IOException {
        facts.screen = new ScreenState("home", null, 7L, 8L, null);
        facts.sync = new SyncStatus(
                SyncState.OFFLINE,
                0,
                0,
                SyncStatus.Times.NEVER,
                new SyncStatus.EventCounts(0, 0, 0, 0, 0, 0, 0),
                new SyncStatus.ReconcileCounts(0, 0, 0, 0),
                0,
                0,
                "401: the token is refused");

        var status = status();

        assertThat(status.at("/screen/product_id").isNull()).isTrue();
        assertThat(status.at("/screen/category_id").asLong()).isEqualTo(7);
        assertThat(status.at("/screen/source").isNull()).isTrue();
        assertThat(status.at("/sync/stale_s").isNull()).isTrue();
        assertThat(status.at("/sync/last_event_at").isNull()).isTrue();
        assertThat(status.at("/sync/last_error").asText()).isEqualTo("401: the token is refused");
    }

    @Test
    void hasAWordForEveryStatusOfADevice() {
        assertThat(StatusJson.stateOf(new DeviceStatus.Starting())).isEqualTo("reconnecting");
        assertThat(StatusJson.stateOf(new DeviceStatus.Online())).isEqualTo("connected");
        assertThat(StatusJson.stateOf(new DeviceStatus.Reconnecting(""))).isEqualTo("reconnecting");
        assertThat(StatusJson.stateOf(new DeviceStatus.Absent(""))).isEqualTo("absent");
        assertThat(StatusJson.stateOf(new DeviceStatus.Faulty(""))).isEqualTo("faulty");
    }

    private JsonNode status() throws IOException {
        return MAPPER.readTree(new StatusJson(facts.observed()).write());
    }
}
