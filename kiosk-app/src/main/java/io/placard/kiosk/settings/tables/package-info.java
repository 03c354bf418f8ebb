/**
 * The config file as tables of entries that know where they were written: from TOML, overridden by the environment,
 * read by kind of value. Everything that is wrong is noted as a
 * {@link io.placard.kiosk.settings.tables.SettingsProblem}.
 */
package io.placard.kiosk.settings.tables;
