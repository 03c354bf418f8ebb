package io.placard.sync.realtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** TLS that trusts the certificates in one file as well as the ones Java trusts anyway. */
final class TrustedCertificates {
    private static final String PEM_START = "-----BEGIN CERTIFICATE-----";
    /** What keytool suggests and nearly every trust store has; certificates are no secret. */
    private static final String USUAL_PASSWORD = "changeit";

    private final SSLSocketFactory sockets;
    private final X509TrustManager manager;
    private final boolean isUsual;

    private TrustedCertificates(X509TrustManager manager, boolean isUsual) throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {manager}, null);
        sockets = context.getSocketFactory();
        this.manager = manager;
        this.isUsual = isUsual;
    }

    /**
     * Reads the file.
     *
     * @param file a PKCS#12 or JKS store without a password or with the usual one, or certificates in PEM; null for the
     *     usual certificates alone
     */
    static TrustedCertificates with(@Nullable Path file) throws GeneralSecurityException, IOException {
        return new TrustedCertificates(file == null ? manager(null) : trusting(file), file == null);
    }

    SSLSocketFactory socketFactory() {
        return sockets;
    }

    /** This client where the usual certificates are enough for it, else one like it that trusts ours besides. */
    OkHttpClient trustedBy(OkHttpClient http) {
        return isUsual
                ? http
                : http.newBuilder().sslSocketFactory(sockets, manager).build();
    }

    private static X509TrustManager trusting(Path file) throws GeneralSecurityException, IOException {
        var store = read(file);
        if (Collections.list(store.aliases()).stream().noneMatch(alias -> isCertificate(store, alias))) {
            throw new IOException(file + " holds no trusted certificate that can be read without a password of its own."
                    + " Java takes those that keytool imported; or name the authority's PEM file instead");
        }
        for (var certificate : manager(null).getAcceptedIssuers()) {
            store.setCertificateEntry("usual-" + store.size(), certificate);
        }
        return manager(store);
    }

    private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Stream.of(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("This Java cannot check certificates"));
    }

    private static boolean isCertificate(KeyStore store, String alias) {
        try {
            return store.isCertificateEntry(alias);
        } catch (KeyStoreException e) {
            throw new IllegalStateException("A key store that was read is not initialised", e);
        }
    }

    private static KeyStore read(Path file) throws GeneralSecurityException, IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return text.contains(PEM_START) ? readPem(file) : readKeyStore(file);
    }

    private static KeyStore readPem(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var in = Files.newInputStream(file)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("own-" + store.size(), certificate);
            }
        }
        return store;
    }

    private static KeyStore readKeyStore(Path file) throws GeneralSecurityException, IOException {
        var password = USUAL_PASSWORD.toCharArray();
        try {
            return KeyStore.getInstance(file.toFile(), password);
        } catch (IOException notThatPassword) {
            try {
                return KeyStore.getInstance(file.toFile(), (char[]) null);
            } catch (IOException e) {
                e.addSuppressed(notThatPassword);
                throw e;
            }
        }
    }
}
