/**
 * The kiosk's configuration: what can be set, as immutable values; the reading of the TOML file, the environment and
 * secret files; and errors that say where, what is wrong and what is allowed.
 */
package io.placard.kiosk.settings;
