package io.placard.kiosk.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.placard.kiosk.processes.FullCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from Linux, Java and the kiosk's own words. */
class FiguresTest {
    private static final String ROLLUP = """
            55d0c0a00000-7ffd8d1f2000 ---p 00000000 00:00 0          [rollup]
            Rss:              757760 kB
            Pss:              672870 kB
            Pss_Anon:         613120 kB
            """;

    @Test
    void readsMemoryAsLinuxTellsIt() throws IOException {
        assertThat(Proc.mb(ROLLUP, "Pss")).isCloseTo(657.1, within(0.05));
        assertThat(Proc.mb(ROLLUP, "Pss_Anon")).isCloseTo(598.75, within(0.05));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> Proc.mb(ROLLUP, "Swap")).hasMessageContaining("Swap");
    }

    @Test
    void readsProcessorTimeBehindANameWithBlanksAndBrackets() {
        assertThat(Proc.cpuSeconds("4711 (java (x) y) S 1 4711 4711 0 -1 4194560 1 2 3 4 650 140 0 0 20 0 63 0 9 9"))
                .isEqualTo(7.9);
    }

    @Test
    void readsWhatIsLeftAfterACollection() {
        var pause = GcLog.parse("[50.1s] GC(41) Pause Young (Normal) (G1 Evacuation Pause) 291M->129M(297M) 53.944ms");

        assertThat(pause).contains(new GcLog.Pause(129, 297, 53.944));
    }

    @Test
    void readsWhatJcmdSaysOfTheHeap() throws IOException {
        var words =
                "garbage-first heap   total reserved 458752K, committed 417792K, used 98304K [0xe4000000, 0x100000000)";

        assertThat(FullCollection.used(words)).isEqualTo(96);
    }

    @Test
    void readsWhatJcmdSaysOfShenandoahsHeap() throws IOException {
        var words = "Shenandoah Heap\n 448M max, 448M soft max, 148M committed, 129M used\n";

        assertThat(FullCollection.used(words)).isEqualTo(129);
    }

    @Test
    void readsWhatJcmdSaysOfASmallHeapOfShenandoah() throws IOException {
        var words = "Shenandoah Heap\n 448M max, 448M soft max, 131072K committed, 98304K used\n";

        assertThat(FullCollection.used(words)).isEqualTo(96);
    }

    @Test
    void readsWhatWasLeftWhereNothingPauses() {
        var cleanup = GcLog.parse("[9.6s] GC(51) Concurrent cleanup (unload classes) 217M->194M(269M) 0.017ms");

        assertThat(cleanup).map(GcLog.Pause::left).contains(194);
    }

    @Test
    void passesOverWhatIsNoPause() {
        assertThat(GcLog.parse("[50.1s] GC(42) Concurrent Mark Cycle 21.401ms")).isEmpty();
    }

    @Test
    void readsOnlyWholeLinesOfALogThatGrows(@TempDir Path folder) throws IOException {
        var file = folder.resolve("gc.log");
        var log = new GcLog(file);
        Files.writeString(file, "[1s] GC(0) Pause Remark 9M->7M(48M) 2.0ms\n[2s] GC(1) Pause Re");
        var first = log.news();
        Files.writeString(
                file, "[1s] GC(0) Pause Remark 9M->7M(48M) 2.0ms\n[2s] GC(1) Pause Remark 9M->8M(48M) 2.0ms\n");

        assertThat(first).extracting(GcLog.Pause::left).containsExactly(7);
        assertThat(log.news()).extracting(GcLog.Pause::left).containsExactly(8);
    }

    @Test
    void addsUpFiguresOfOneName() {
        var metrics = """
                # TYPE jvm_memory_used_bytes gauge
                jvm_memory_used_bytes{area="heap",id="G1 Eden Space"} 1.0E7
                jvm_memory_used_bytes{area="heap",id="G1 Old Gen"} 2.5E7
                jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 7.0E6
                """;

        assertThat(Sampler.sum(metrics, "jvm_memory_used_bytes\\{area=\"heap\"[^}]*}"))
                .isEqualTo(3.5e7);
        assertThat(Sampler.sum(metrics, "placard_products")).isNaN();
    }

    @Test
    void findsInTheFileWhatWasWritten(@TempDir Path folder) throws IOException {
        var file = folder.resolve("samples.csv");
        Series.append(file, row(60, Double.NaN));
        Series.append(file, row(120, 301.5));

        assertThat(Series.read(file).of("rss_mb", 0, 1)).containsExactly(new Series.Point(2 / 60.0, 301.5));
    }

    @Test
    void takesWarningsTogetherThatDifferInNumbersOnly() {
        var alarms = new TreeMap<String, Long>();
        LogWatch.count("2026-11-29T04:18:04.4Z WARN [placard-sync] io.placard.A: no answer within 30 s", alarms);
        LogWatch.count("2026-11-29T04:19:05.4Z WARN [placard-sync] io.placard.A: no answer within 31 s", alarms);
        LogWatch.count("2026-11-29T04:19:05.4Z INFO [placard-sync] io.placard.A: an answer within 31 s", alarms);

        assertThat(alarms).containsExactly(Map.entry("WARN [placard-sync] io.placard.A: no answer within # s", 2L));
    }

    private static Map<String, Double> row(double seconds, double rss) {
        var row = new LinkedHashMap<String, Double>();
        row.put(Series.TIME, seconds);
        row.put("rss_mb", rss);
        return row;
    }
}
