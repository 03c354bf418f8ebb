package io.placard.kiosk.setup;

import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.tables.ConfigTables;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a kiosk needs that others may reach once it is set up: a token, made here where nobody has set one, and the
 * encryption under which it was set up.
 *
 * @param given what its file says, completed
 * @param madeToken for whoever sets it up; empty where nothing had to be made. Never printed
 */
public record FarAccess(ConfigTables given, Optional<String> madeToken) {
    private static final String OPERATIONS = "operations";
    private static final String TOKEN = "token";
    private static final String TLS = "tls";
    private static final int TOKEN_BYTES = 32;

    /**
     * Completes what lets others in, where file or environment name an address that they reach.
     *
     * @param operations what file and environment say together
     */
    public static FarAccess of(ConfigTables given, Settings.Operations operations) {
        if (operations.bind().isLoopbackAddress() || operations.token() != null) {
            return new FarAccess(given, Optional.empty());
        }
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        var completed = given.with(OPERATIONS, TOKEN, token);
        return new FarAccess(
                operations.tls() instanceof Settings.Tls.SelfSigned
                        ? completed.with(OPERATIONS, TLS, "self-signed")
                        : completed,
                Optional.of(token));
    }

    /** The other configuration, with the access that this one has where the other has none. */
    static ConfigTables carriedOver(ConfigTables from, ConfigTables other) {
        var hasToken = other.find(OPERATIONS, TOKEN).isPresent();
        var hasTls = other.find(OPERATIONS, TLS).isPresent()
                || other.find(OPERATIONS, "tls_cert").isPresent();
        var carried = hasToken
                ? other
                : from.findText(OPERATIONS, TOKEN)
                        .map(token -> other.with(OPERATIONS, TOKEN, token))
                        .orElse(other);
        return hasTls
                ? carried
                : from.findText(OPERATIONS, TLS)
                        .map(tls -> carried.with(OPERATIONS, TLS, tls))
                        .orElse(carried);
    }

    @Override
    public String toString() {
        return "FarAccess[" + given + (madeToken.isPresent() ? ", with a token made here]" : "]");
    }
}
