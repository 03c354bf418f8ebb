package io.placard.kiosk.settings.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of all tables and keys. */
public final class KnownKeys {
    public static final String STORE = "store";
    public static final String LIVE = "live";
    public static final String SYNC = "sync";
    public static final String DISPLAY = "display";
    public static final String SENSOR = "sensor";
    public static final String STAFF = "staff";
    public static final String OPERATIONS = "operations";
    public static final String OUTBOX = "outbox";
    public static final String BRIDGE = "bridge";
    public static final String METRICS = "metrics";
    public static final String LOG = "log";
    public static final String HOURS = "hours";
    public static final String UPDATES = "updates";

    private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put(STORE, List.of("api_url", "catalog_id", "token", "token_file", "product_url", "medical"));
        KEYS.put(
                LIVE,
                List.of(
                        "app_key",
                        "cluster",
                        "host",
                        "ws_port",
                        "wss_port",
                        "tls",
                        "private_channel",
                        "auth_url",
                        "trust_store"));
        KEYS.put(SYNC, List.of("reconcile_minutes", "poll_seconds"));
        KEYS.put(
                DISPLAY,
                List.of(
                        "screen",
                        "fullscreen",
                        "width",
                        "height",
                        "diagonal_inches",
                        "locale",
                        "theme",
                        "renderer",
                        "sound"));
        KEYS.put(SENSOR, List.of("name", "kind", "driver", "port", "number", "covered_mm"));
        KEYS.put(STAFF, List.of("pin_hash", "pin_hash_file"));
        KEYS.put(OPERATIONS, List.of("bind", "port", "token", "token_file", "tls", "tls_cert", "tls_key"));
        KEYS.put(OUTBOX, List.of("url", "token", "token_file"));
        KEYS.put(HOURS, List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"));
        KEYS.put(UPDATES, List.of("automatic", "window"));
        KEYS.put(BRIDGE, List.of("port", "origin"));
        KEYS.put(METRICS, List.of("otlp_url", "otlp_seconds", "token", "token_file"));
        KEYS.put(LOG, List.of("json"));
    }

    private KnownKeys() {}

    public static List<String> tables() {
        return List.copyOf(KEYS.keySet());
    }

    /** The keys of a known table. */
    static List<String> of(String table) {
        return KEYS.getOrDefault(table, List.of());
    }

    /** The keys that each sensor may have; its driver names more. */
    public static List<String> sensor() {
        return of(SENSOR);
    }

    /** Whether a table may have the key. Of a sensor that is told only once its driver is known. */
    static boolean mayHave(String table, String key) {
        return table.equals(SENSOR) || of(table).contains(key);
    }

    /** Every key as {@code table.key}. */
    static List<String> qualified() {
        var all = new ArrayList<String>();
        KEYS.forEach((table, keys) -> keys.forEach(key -> all.add(table + "." + key)));
        return all;
    }
}
