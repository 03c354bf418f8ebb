package io.placard.kiosk.transfer;

import io.placard.kiosk.settings.tables.ConfigTables;
import java.io.IOException;

/** Where the configuration of a kiosk is. */
@FunctionalInterface
public interface ConfigSource {
    /**
     * What its file says now, with all secrets in it.
     *
     * @throws IOException where it cannot be read; its message is for people
     */
    ConfigTables read() throws IOException;
}
