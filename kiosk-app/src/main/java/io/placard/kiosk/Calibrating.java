package io.placard.kiosk;

import io.placard.hardware.CalibrationResult;
import io.placard.hardware.Hardware;
import io.placard.kiosk.staff.sensors.Calibrated;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Looks at an empty slot for staff, and has its sensor go by what was seen. */
record Calibrating(Hardware hardware, Executor fxThread) implements BiConsumer<String, Consumer<Calibrated>> {
    /** Says on the JavaFX thread what became of it, two seconds later. */
    @Override
    public void accept(String sensor, Consumer<Calibrated> told) {
        var _ = hardware.calibrate(sensor)
                .thenApply(result -> use(sensor, result))
                .thenAcceptAsync(told, fxThread);
    }

    private Calibrated use(String sensor, CalibrationResult result) {
        return switch (result) {
            case CalibrationResult.Proposed proposed ->
                hardware.setCoveredMm(sensor, proposed.coveredMm())
                        .<Calibrated>map(mistake -> new Calibrated.Failed(mistake.toString()))
                        .orElseGet(() -> new Calibrated.Set(proposed.emptyMm(), proposed.coveredMm()));
            case CalibrationResult.Impossible(var reason) -> new Calibrated.Failed(reason);
        };
    }
}
