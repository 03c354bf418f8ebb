package io.placard.kiosk;

import io.placard.kiosk.command.ExitCode;
import io.placard.kiosk.operations.ProcessClock;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.support.RecentErrors;
import io.placard.kiosk.watchdog.LastWords;
import io.placard.kiosk.watchdog.Restart;
import io.placard.kiosk.watchdog.RunFile;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.kiosk.watchdog.Supervisor;
import io.placard.kiosk.watchdog.service.ServiceManager;
import java.time.Clock;

/** What a kiosk has to know about the process it runs in. */
record ThisRun(
        ProcessClock process,
        StartMode mode,
        Restart restart,
        LastWords lastWords,
        ServiceManager service,
        RecentErrors errors) {
    /** A normal run that nobody starts anew. */
    static ThisRun alone(Folders folders) {
        var runs = new RunFile(folders.dataDir(), Clock.systemUTC());
        return new ThisRun(
                ProcessClock.ofThisProcess(),
                new StartMode.Normal(),
                new Restart(runs, Supervisor.Service::new, () -> {}),
                new LastWords(runs, Runtime.getRuntime()::halt, ExitCode.HUNG),
                ServiceManager.nobody(),
                RecentErrors.listen());
    }
}
