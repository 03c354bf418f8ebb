package io.placard.kiosk.command;

import java.util.List;

/** Starts nothing: notes what it was asked for, and ends at once with a code that tells what that was. */
record FakeStarter(List<Object> started) implements KioskStarter {
    @Override
    public int run(RunRequest request) {
        started.add(request);
        return 7;
    }

    @Override
    public int setUp(SetupRequest request) {
        started.add(request);
        return 9;
    }

    @Override
    public int demo(DemoRequest request) {
        started.add(request);
        return 8;
    }

    @Override
    public int showTrouble(TroubleRequest request) {
        started.add(request);
        return 6;
    }
}
