package io.placard.sync.realtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/** A certification authority of its own, as a shop that runs its own live server has one. */
final class TestAuthority {
    private final HeldCertificate root = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Shop CA")
            .build();

    /** What a server of this name shows. */
    SSLContext identityOf(String host) {
        return identity(new HeldCertificate.Builder().addSubjectAlternativeName(host));
    }

    /** What a server shows whose certificate ended yesterday. */
    SSLContext expiredIdentityOf(String host) {
        var yesterday = Instant.now().minus(Duration.ofDays(1)).toEpochMilli();
        return identity(new HeldCertificate.Builder()
                .addSubjectAlternativeName(host)
                .validityInterval(yesterday - Duration.ofDays(1).toMillis(), yesterday));
    }

    /** The authority's certificate, as text. */
    Path pem(Path folder) throws IOException {
        return Files.writeString(folder.resolve("ca.pem"), root.certificatePem());
    }

    /** The authority's certificate, in a store of this type. */
    Path keyStore(Path folder, String type, char @Nullable [] password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(type);
        store.load(null, null);
        store.setCertificateEntry("shop", root.certificate());
        var file = folder.resolve("ca." + type);
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        return file;
    }

    private SSLContext identity(HeldCertificate.Builder certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate.signedBy(root).build())
                .build()
                .sslContext();
    }
}
