package io.placard.kiosk.command;

import io.placard.kiosk.settings.ConfigWatch;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsFile.BeforeSetup;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.transfer.ConfigSource;
import java.nio.file.Path;
import java.util.List;

/** Starts the kiosk for the command line. All methods return when the kiosk has ended, with the process's exit code. */
public interface KioskStarter {
    /** Against the store and the sensors that the config names. */
    int run(RunRequest request);

    /** Without a configuration: asks for one first, then goes on with it. */
    int setUp(SetupRequest request);

    /** Against an embedded store and simulated sensors. */
    int demo(DemoRequest request);

    /** With a configuration that cannot be used: says so on the screen until it is another one. */
    int showTrouble(TroubleRequest request);

    /**
     * What {@code placard run} was asked for.
     *
     * @param config where the settings are from
     * @param requireDisplay end with 3 where there is none
     */
    record RunRequest(Settings settings, ConfigSource config, Folders folders, boolean requireDisplay) {}

    /**
     * A {@code placard run} whose configuration is still to be made.
     *
     * @param before what is known of the kiosk without it
     * @param home where it will be
     * @param settings reads it
     */
    record SetupRequest(
            BeforeSetup before, ConfigHome home, SettingsFile settings, Folders folders, boolean requireDisplay) {}

    /**
     * What {@code placard demo} was asked for.
     *
     * @param surroundings what the environment says about screen and endpoint
     * @param products how many the demo store sells
     */
    record DemoRequest(SettingsFile.Surroundings surroundings, Folders folders, int products, boolean requireDisplay) {}

    /**
     * A {@code placard run} whose configuration cannot be used.
     *
     * @param problems what is wrong with it
     * @param file the one that is to be mended
     * @param legible what can be read of it all the same
     * @param watch sees when it is another one
     */
    record TroubleRequest(
            List<SettingsProblem> problems,
            Path file,
            BeforeSetup legible,
            ConfigWatch watch,
            Folders folders,
            boolean requireDisplay) {
        public TroubleRequest {
            problems = List.copyOf(problems);
        }
    }
}
