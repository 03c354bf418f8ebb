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
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** TLS that trusts the certificates in one file as well as the ones Java trusts anyway. */
final class TrustedCertificates {
    private static final String PEM_START = "-----BEGIN CERTIFICATE-----";
    /** What keytool suggests and nearly every trust store has; certificates are no secret. */
    private static final String USUAL_PASSWORD = "changeit";

    private TrustedCertificates() {}

    /**
     * @param file a PKCS#12 or JKS store without a password or with the usual one, or certificates in PEM; null for the
     *     usual certificates alone
     */
    static SSLSocketFactory socketFactory(@Nullable Path file) throws GeneralSecurityException, IOException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, file == null ? null : trusting(file).getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static TrustManagerFactory trusting(Path file) throws GeneralSecurityException, IOException {
        var store = read(file);
        if (Collections.list(store.aliases()).stream().noneMatch(alias -> isCertificate(store, alias))) {
            throw new IOException(file + " holds no certificate that can be read without a password of its own");
        }
        for (var manager : managers(null).getTrustManagers()) {
            if (manager instanceof X509TrustManager usual) {
                for (var certificate : usual.getAcceptedIssuers()) {
                    store.setCertificateEntry("usual-" + store.size(), certificate);
                }
            }
        }
        return managers(store);
    }

    private static TrustManagerFactory managers(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
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
