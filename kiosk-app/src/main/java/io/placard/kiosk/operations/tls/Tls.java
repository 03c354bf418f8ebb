package io.placard.kiosk.operations.tls;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;

/** Opens the server that the settings ask for. */
public final class Tls {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private Tls() {}

    /**
     * A server at the address, with TLS where that is asked for and never without it then.
     *
     * @param secretDir where a certificate of the kiosk's own is kept
     * @throws IOException where the address is taken, or the certificate cannot be used
     */
    public static Opened open(Settings.Tls settings, InetSocketAddress address, int backlog, Path secretDir)
            throws IOException {
        try {
            return switch (settings) {
                case Settings.Tls.Off _ -> new Opened(HttpServer.create(address, backlog), "");
                case Settings.Tls.SelfSigned _ ->
                    https(new OwnCertificate(secretDir, Clock.systemUTC()).get(), address, backlog);
                case Settings.Tls.Files files -> https(Pem.read(files.certificate(), files.key()), address, backlog);
            };
        } catch (GeneralSecurityException e) {
            throw new IOException("its certificate cannot be used: " + e.getMessage(), e);
        }
    }

    private static Opened https(Identity identity, InetSocketAddress address, int backlog)
            throws IOException, GeneralSecurityException {
        var context = identity.context();
        var server = HttpsServer.create(address, backlog);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                var ssl = getSSLContext().getDefaultSSLParameters();
                ssl.setProtocols(PROTOCOLS);
                parameters.setSSLParameters(ssl);
            }
        });
        return new Opened(server, identity.fingerprint());
    }

    /**
     * A server that does not answer yet.
     *
     * @param fingerprint of its certificate; empty without TLS
     */
    public record Opened(HttpServer server, String fingerprint) {
        public boolean isTls() {
            return !fingerprint.isEmpty();
        }
    }
}
