package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent;
import io.placard.sync.SyncNotice;
import io.placard.sync.SyncState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:01.5Z");
    private static final long NOW_MICROS = ProcessClock.micros(NOW);
    private static final DeviceSettings PAD = new DeviceSettings.Reader("pad-A", "rdm6300", "p0");
    private static final DeviceSettings SLOT = new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", "p3", 3, 120);

    @TempDir
    private Path folder;

    @Test
    void tellsHowLongTheStartTook() throws IOException {
        assertThat(lines(Trace::appStarted))
                .containsExactly(json("{'t':" + NOW_MICROS + ",'ev':'app.start','ms':1500}"));
        assertThat(lines(Trace::screenInteractive).getLast())
                .isEqualTo(json("{'t':" + NOW_MICROS + ",'ev':'screen.interactive','ms':1500}"));
    }

    @Test
    void tellsWhatTheSyncEngineDoes() throws IOException {
        assertThat(lines(trace -> {
                    trace.sync(new SyncNotice.StateChanged(SyncState.CATCHING_UP, SyncState.LIVE, "caught up"));
                    trace.sync(new SyncNotice.EventHandled(
                            "product_updated", 4711, 900, SyncNotice.Outcome.UPDATED, 10, 20));
                    trace.sync(new SyncNotice.Reconciled(
                            SyncNotice.Kind.INCREMENTAL, 350, 7, 1, 2, Duration.ofMillis(80), true));
                }))
                .containsExactly(
                        json("{'t':" + NOW_MICROS
                                + ",'ev':'sync.state','from':'catching_up','to':'live','reason':'caught up'}"),
                        json("{'t':" + NOW_MICROS + ",'ev':'sync.event','event':'product_updated','product_id':4711,"
                                + "'bytes':900,'outcome':'updated','received_t':10,'committed_t':20}"),
                        json("{'t':" + NOW_MICROS
                                + ",'ev':'sync.reconcile','kind':'incremental','read':350,'changed':7,"
                                + "'deleted':1,'requests':2,'ms':80,'ok':true}"));
    }

    @Test
    void tellsWhatSensorsSeeButNotEveryReading() throws IOException {
        var feed = new SensorFeed(List.of(PAD, SLOT));
        assertThat(lines(trace -> {
                    feed.listen(trace::sensor);
                    feed.accept(new HardwareEvent.StatusChanged("pad-A", new DeviceStatus.Starting(), 1));
                    feed.accept(new HardwareEvent.StatusChanged("pad-A", new DeviceStatus.Online(), 2));
                    feed.accept(new HardwareEvent.Reading("pad-A", "04A1", 3));
                    feed.accept(new HardwareEvent.TagPut("pad-A", "04A1", 3));
                    feed.accept(new HardwareEvent.TagRemoved("pad-A", "04A1", 4));
                    feed.accept(new HardwareEvent.SlotCovered("slot-3", 3, 5));
                    feed.accept(new HardwareEvent.SlotUncovered("slot-3", 3, 6));
                    feed.accept(new HardwareEvent.StatusChanged("pad-A", new DeviceStatus.Reconnecting("gone"), 7));
                    feed.accept(new HardwareEvent.StatusChanged("pad-A", new DeviceStatus.Absent("gone"), 8));
                }))
                .containsExactly(
                        sensor("'name':'pad-A','kind':'rfid','type':'available','frame_t':2"),
                        sensor("'name':'pad-A','kind':'rfid','type':'tag_put','tag':'04A1','frame_t':3"),
                        sensor("'name':'pad-A','kind':'rfid','type':'tag_remove','tag':'04A1','frame_t':4"),
                        sensor("'name':'slot-3','kind':'ultrasonic','type':'covered','number':3,'frame_t':5"),
                        sensor("'name':'slot-3','kind':'ultrasonic','type':'uncovered','number':3,'frame_t':6"),
                        sensor("'name':'pad-A','kind':'rfid','type':'unavailable','reason':'gone','frame_t':7"));
    }

    @Test
    void tellsWhatTheScreenShowsAndWhy() throws IOException {
        assertThat(lines(trace -> {
                    trace.screen(new ScreenState("product", 4711L, null, null, "rfid"), 99L);
                    trace.screen(new ScreenState("home", null, null, null, null), null);
                    trace.search(3, 12, 77);
                }))
                .containsExactly(
                        json("{'t':" + NOW_MICROS
                                + ",'ev':'screen','view':'product','product_id':4711,'source':'rfid','cause_t':99}"),
                        json("{'t':" + NOW_MICROS
                                + ",'ev':'screen','view':'home','product_id':null,'source':null,'cause_t':null}"),
                        json("{'t':" + NOW_MICROS + ",'ev':'search','query_length':3,'results':12,'keyed_t':77}"));
    }

    @Test
    void goesOnWhereItCannotWriteAndCountsWhatIsLost() throws IOException {
        var noFolder = Files.createFile(folder.resolve("file"));
        var trace = new Trace(noFolder, clock());
        trace.open();
        trace.appStarted();
        trace.close();

        assertThat(trace.lost()).isEqualTo(1);
    }

    private List<JsonNode> lines(Consumer<Trace> work) throws IOException {
        try (var trace = new Trace(folder, clock())) {
            trace.open();
            work.accept(trace);
        }
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(folder.resolve("trace.jsonl"))) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    private static ProcessClock clock() {
        return new ProcessClock(Clock.fixed(NOW, ZoneOffset.UTC), NOW_MICROS - 1_500_000);
    }

    private static JsonNode sensor(String fields) throws IOException {
        return json("{'t':" + NOW_MICROS + ",'ev':'sensor'," + fields + "}");
    }

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text.replace('\'', '"'));
    }
}
