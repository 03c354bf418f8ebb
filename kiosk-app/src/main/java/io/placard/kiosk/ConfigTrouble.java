package io.placard.kiosk;

import io.placard.kiosk.command.KioskStarter.TroubleRequest;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.watchdog.Frames;
import io.placard.kiosk.watchdog.Heartbeat;
import io.placard.kiosk.watchdog.Watchdog;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A kiosk whose configuration cannot be used: says so on its screen and to the service manager, lives as long as nobody
 * changes it, and then starts anew.
 */
final class ConfigTrouble {
    private static final Logger log = LoggerFactory.getLogger(ConfigTrouble.class);

    private final TroubleRequest request;
    private final JavaFxStart javaFx;
    private final ThisRun thisRun;
    private final CountDownLatch ended;
    private final FxThread fxThread = new FxThread();

    /** @param ended becomes zero when the run is to end */
    ConfigTrouble(TroubleRequest request, JavaFxStart javaFx, ThisRun thisRun, CountDownLatch ended) {
        this.request = request;
        this.javaFx = javaFx;
        this.thisRun = thisRun;
        this.ended = ended;
    }

    /** Returns when the run has ended. */
    void run() throws JavaFxStartException {
        javaFx.await();
        var screen =
                fxThread.submit(() -> new TroubleScreen(request, javaFx).open()).get();
        log.error(
                "The configuration cannot be used, and is looked at until it is another one: {}",
                request.problems().stream().map(SettingsProblem::line).toList());
        try (var watchdog = watchdog()) {
            watchdog.open();
            ended.await();
            thisRun.service().ends();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        fxThread.execute(screen::close);
    }

    /** It is watched as the kiosk is, but for its frames, which change at a touch only. */
    private Watchdog watchdog() {
        var how = ServiceWords.of(request.problems());
        return new Watchdog(
                new Heartbeat(fxThread, System::nanoTime),
                Frames.UNSEEN,
                this::look,
                (isAnswered, _) -> thisRun.service().beat(isAnswered, isAnswered, how),
                thisRun.lastWords());
    }

    private void look() {
        if (request.watch().isChanged()) {
            thisRun.restart().ask("somebody has changed the configuration");
        }
    }
}
