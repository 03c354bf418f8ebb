package io.placard.sync.simulation;

import io.placard.sync.simulation.LiveServer.Mood;
import io.placard.sync.simulation.Weather.Sky;
import java.time.Duration;
import java.util.List;

/** What befalls a shop and its kiosk, one thing after the other. */
record Fate(
        Chance chance,
        Trace trace,
        Weather weather,
        LiveServer live,
        Shop shop,
        MortalDisk mortal,
        ModelDisk disk,
        Kiosk kiosk) {
    /** How long it is quiet: mostly a moment, now and then minutes. */
    Duration pause() {
        return switch (chance.below(12)) {
            case 0 -> chance.seconds(0, 180);
            case 1, 2, 3 -> chance.seconds(0, 10);
            default -> chance.millis(0, 400);
        };
    }

    void strike() {
        switch (chance.below(24)) {
            case 0, 1 -> sky();
            case 2, 3 -> mood();
            case 4 -> cut();
            case 5 -> disks();
            case 6 -> machine();
            case 7 -> burst();
            case 8 -> resync();
            default -> shop.anything();
        }
    }

    private void sky() {
        var next = chance.oneIn(2) ? Sky.FAIR : chance.of(List.of(Sky.values()));
        trace.add("the sky turns " + next);
        weather.turn(next);
    }

    private void mood() {
        var next = chance.oneIn(2) ? Mood.WELL : chance.of(List.of(Mood.values()));
        trace.add("the live server turns " + next);
        live.turn(next);
    }

    private void cut() {
        if (chance.oneIn(3)) {
            trace.add("the live server freezes");
            live.freeze();
        } else {
            var code = chance.of(List.of(1006, 4100, 4200, 4201));
            trace.add("lines are cut with " + code);
            live.cut(code);
        }
    }

    private void disks() {
        switch (chance.below(4)) {
            case 0 -> {
                trace.add("the disk is full");
                mortal.setFull(true);
            }
            case 1 -> {
                trace.add("the power is cut");
                live.cut(1006);
                kiosk.die();
                disk.cutPower(chance.below(4));
            }
            default -> {
                trace.add("the disk has room; a commit will be the last");
                mortal.setFull(false);
                mortal.dieIn(chance.below(40));
            }
        }
    }

    private void machine() {
        switch (chance.below(4)) {
            case 0 -> {
                trace.add("the kiosk stalls");
                kiosk.stall(chance.seconds(0, 40));
            }
            case 1 -> {
                trace.add("the kiosk sleeps");
                live.freeze();
                kiosk.sleep(chance.seconds(10, 600));
            }
            default -> {
                trace.add("the kiosk's clock is set");
                kiosk.setClock(chance.seconds(0, 7_200).minus(chance.seconds(0, 7_200)));
            }
        }
    }

    private void burst() {
        trace.add("much happens at once");
        for (var left = chance.between(5, 25); left > 0; left--) {
            shop.anything();
        }
    }

    private void resync() {
        if (kiosk.isUp()) {
            kiosk.resync();
        }
    }
}
