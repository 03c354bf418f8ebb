package io.placard.kiosk.command;

import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsFile.BeforeSetup;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.transfer.ConfigSource;

/** Starts the kiosk for the command line. All methods return when the kiosk has ended, with the process's exit code. */
public interface KioskStarter {
    /** Against the store and the sensors that the config names. */
    int run(RunRequest request);

    /** Without a configuration: asks for one first, then goes on with it. */
    int setUp(SetupRequest request);

    /** Against an embedded store and simulated sensors. */
    int demo(DemoRequest request);

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
}
