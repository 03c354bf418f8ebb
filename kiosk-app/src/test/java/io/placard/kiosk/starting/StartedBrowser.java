package io.placard.kiosk.starting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A browser of Chromium's kind that shows nothing but a shop's page, as a kiosk's. */
final class StartedBrowser extends StartedProgram {
    private static final int FILLED_S = 120;
    private static final int PAINTED_S = 60;
    /** The browser writes what it has learnt to disk a while later. */
    private static final int SETTLED_S = 10;

    private final BrowserPage page;

    private StartedBrowser(Process process, BrowserPage page) {
        super(process);
        this.page = page;
    }

    /** @param profile folder of what the browser keeps, the products among it */
    static StartedBrowser start(String program, Path profile, BrowserPage page, String display, String size)
            throws IOException {
        page.forget();
        var builder = new ProcessBuilder(List.of(
                        program,
                        "--kiosk",
                        "--no-sandbox",
                        "--no-first-run",
                        "--noerrdialogs",
                        "--disable-gpu",
                        "--disable-session-crashed-bubble",
                        "--user-data-dir=" + profile,
                        "--window-position=0,0",
                        "--window-size=" + size.replace('x', ','),
                        page.url()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return new StartedBrowser(builder.start(), page);
    }

    /** Waits until the products are in the browser's database, as they are before each start that counts. */
    void awaitFilled() throws IOException, InterruptedException {
        page.await(BrowserPage.FILLED, FILLED_S);
        TimeUnit.SECONDS.sleep(SETTLED_S);
    }

    @Override
    long awaitGrid() throws IOException, InterruptedException {
        page.await(BrowserPage.PAINTED, PAINTED_S);
        return TimeUnit.NANOSECONDS.toMillis(age());
    }
}
