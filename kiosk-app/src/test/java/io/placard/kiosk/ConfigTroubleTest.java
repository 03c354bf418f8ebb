package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.command.ExitCode;
import io.placard.kiosk.command.KioskStarter.TroubleRequest;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.operations.ProcessClock;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.settings.ConfigWatch;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.support.RecentErrors;
import io.placard.kiosk.watchdog.LastWords;
import io.placard.kiosk.watchdog.Restart;
import io.placard.kiosk.watchdog.RunFile;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.kiosk.watchdog.Supervisor;
import io.placard.kiosk.watchdog.service.ServiceManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees in front of a kiosk whose configuration cannot be used. */
class ConfigTroubleTest {
    private static final int DEADLINE_S = 30;
    private static final SettingsFile SETTINGS = new SettingsFile(Map.of(), Map.of());
    private static final String RIGHT = """
            [store]
            api_url = "http://127.0.0.1:9/api/v1"
            catalog_id = 1
            token = "t"
            """;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Path folder;
    private final Path config;

    ConfigTroubleTest(@TempDir Path folder) {
        this.folder = folder;
        config = folder.resolve("placard.toml");
    }

    @Test
    void saysWhatIsWrongUntilItIsMended()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.startJavaFx();
        Files.writeString(config, RIGHT + "[display]\nlocale = \"de-DE\"\nwidht = 9\n");
        var run = Thread.ofVirtual().start(this::run);

        awaitWords("Dieser Kiosk kann noch nicht starten");
        assertThat(words())
                .contains(config + ", Zeile 7, Spalte 1")
                .contains("display.widht is not known; the nearest known key is width")
                .contains("placard check --config " + config);
        OnFxThread.run(() -> button("#trouble-language-fr").fire());
        assertThat(words()).contains("Cette borne ne peut pas encore démarrer", "ligne 7");

        Files.writeString(config, RIGHT);
        assertThat(run.join(Duration.ofSeconds(DEADLINE_S))).isTrue();
        assertThat(ended.getCount()).isZero();
        assertThat(Files.readString(folder.resolve("runs"))).contains("CLEAN", "changed the configuration");
    }

    @Test
    void tellsTheServiceManagerInALine() {
        var problem = new SettingsProblem("/etc/placard/placard.toml:3:1", "display.widht", "is not known", "width");

        assertThat(ServiceWords.of(List.of(problem, problem, problem)))
                .isEqualTo("Cannot start, and says so on its screen: /etc/placard/placard.toml:3:1: display.widht:"
                        + " is not known; allowed: width (and 2 more)");
    }

    private void run() {
        var runs = new RunFile(folder, Clock.systemUTC());
        runs.begin(Optional.empty());
        try (var errors = RecentErrors.listen()) {
            var thisRun = new ThisRun(
                    ProcessClock.ofThisProcess(),
                    new StartMode.Normal(),
                    new Restart(runs, Supervisor.Service::new, ended::countDown),
                    new LastWords(runs, Runtime.getRuntime()::halt, ExitCode.HUNG),
                    ServiceManager.nobody(),
                    errors);
            var javaFx = new JavaFxStart(true);
            javaFx.begin(true);
            new ConfigTrouble(request(), javaFx, thisRun, ended).run();
        } catch (JavaFxStartException e) {
            throw new IllegalStateException("No screen", e);
        }
    }

    private TroubleRequest request() {
        var problems = problems();
        var watch = new ConfigWatch(problems, this::problems, List.of(config));
        return new TroubleRequest(problems, config, SETTINGS.legible(config), watch, Folders.in(folder), false);
    }

    private List<SettingsProblem> problems() {
        return SETTINGS.read(config) instanceof SettingsResult.Unusable<Settings>(var problems) ? problems : List.of();
    }

    private void awaitWords(String words) throws InterruptedException, ExecutionException, TimeoutException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_S);
        while (!words().contains(words)) {
            assertThat(System.nanoTime()).as("the screen says " + words()).isLessThan(end);
            assertThat(ended.await(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private static String words() throws InterruptedException, ExecutionException, TimeoutException {
        var words = new CompletableFuture<String>();
        OnFxThread.run(() -> words.complete(Window.getWindows().stream()
                .map(window -> wordsOf(window.getScene().getRoot()))
                .collect(Collectors.joining("\n"))));
        return words.get();
    }

    private static String wordsOf(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .map(ConfigTroubleTest::wordsOf)
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static Button button(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup(id))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
