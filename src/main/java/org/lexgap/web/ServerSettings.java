package org.lexgap.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * Where and how the server takes connections.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param tls what connections are encrypted with; plain where it is not given
 * @param proxies the addresses of those whose word is taken on who asks, by which scheme and under which name; none unless
 *     they are named
 */
public record ServerSettings(String host, int port, Optional<Tls> tls, List<String> proxies) {

    /**
     * Files in PEM.
     *
     * @param certificate with the chain behind it
     * @param key not encrypted
     */
    public record Tls(Path certificate, Path key) {

        private static final byte[] ANYTHING = "lexgap".getBytes(StandardCharsets.UTF_8);

        /** Whether both can be read and what the key signs is the certificate's: the server starts with any two. */
        public boolean isPair() {
            try {
                PrivateKey signing = PemContent.load(key).getPrivateKey();
                String algorithm =
                        switch (signing.getAlgorithm()) {
                            case "RSA" -> "SHA256withRSA";
                            case "EC" -> "SHA256withECDSA";
                            default -> signing.getAlgorithm();
                        };
                Signature signature = Signature.getInstance(algorithm);
                signature.initSign(signing);
                signature.update(ANYTHING);
                byte[] signed = signature.sign();
                signature.initVerify(
                        PemContent.load(certificate).getCertificates().get(0).getPublicKey());
                signature.update(ANYTHING);
                return signature.verify(signed);
            } catch (GeneralSecurityException | IOException | RuntimeException e) {
                return false;
            }
        }
    }

    /** Plain, with nobody in between. */
    public static ServerSettings at(String host, int port) {
        return new ServerSettings(host, port, Optional.empty(), List.of());
    }

    /** The scheme of its addresses. */
    public String scheme() {
        return tls.isPresent() ? "https" : "http";
    }

    /** The same as Spring Boot names them. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", host);
        properties.put("server.port", port);
        tls.ifPresent(files -> {
            properties.put("server.ssl.certificate", files.certificate().toUri().toString());
            properties.put(
                    "server.ssl.certificate-private-key", files.key().toUri().toString());
            properties.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        });
        // The framework would take the word of any private address otherwise.
        properties.put("server.forward-headers-strategy", proxies.isEmpty() ? "none" : "native");
        if (!proxies.isEmpty()) {
            properties.put("server.tomcat.remoteip.internal-proxies", literally(proxies));
            properties.put("server.tomcat.remoteip.remote-ip-header", "X-Forwarded-For");
            properties.put("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto");
            properties.put("server.tomcat.remoteip.host-header", "X-Forwarded-Host");
        }
        return properties;
    }

    /** A pattern that matches the addresses and nothing else. */
    private static String literally(List<String> addresses) {
        return addresses.stream().map(address -> address.replace(".", "\\.")).collect(Collectors.joining("|"));
    }
}
