package org.lexgap.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.Identity;
import tools.jackson.core.JacksonException;

/**
 * What is asked of an identity provider: OpenID Connect's code flow with PKCE. All that binds an answer to the browser that
 * asked is made of one secret, which that browser holds; nothing of it is kept here, so that any node goes on.
 */
final class Vouching {

    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final Provider provider;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(WAIT)
            .build();

    private volatile Optional<Description> described = Optional.empty();

    Vouching(Provider provider) {
        this.provider = provider;
    }

    /** The provider cannot be reached, or does not answer as it must. */
    static final class Unreachable extends Exception {
        private static final long serialVersionUID = 1;

        Unreachable(Throwable cause) {
            super(cause);
        }
    }

    /**
     * What a provider says of itself.
     *
     * @param read when, by {@link System#nanoTime}
     */
    private record Description(String authorization, String token, String keys, long read) {

        boolean isFresh() {
            return System.nanoTime() - read < KEPT.toNanos();
        }
    }

    /** What came back does not vouch for anybody. */
    static final class NotVouched extends Exception {
        private static final long serialVersionUID = 1;

        NotVouched(Throwable cause) {
            super(cause);
        }
    }

    /** Where the browser that holds the secret is sent. */
    String address(String secret) throws Unreachable {
        Map<String, String> query = new java.util.LinkedHashMap<>(Map.of(
                "response_type", "code",
                "scope", "openid",
                "client_id", provider.clientId(),
                "redirect_uri", provider.back(),
                "state", derived("state", secret),
                "nonce", derived("nonce", secret),
                "code_challenge", challenge(derived("verifier", secret)),
                "code_challenge_method", "S256"));
        provider.strength().ifPresent(acr -> query.put("acr_values", acr));
        String endpoint = description().authorization();
        return endpoint + (endpoint.contains("?") ? "&" : "?") + form(query);
    }

    /** Whether an answer belongs to the browser that holds the secret. */
    boolean isOf(String secret, String state) {
        return derived("state", secret).equals(state);
    }

    /**
     * For whom the provider vouches, by the code that the browser brought.
     *
     * @throws NotVouched if its word is not signed, not for us, not new, or not strong enough
     */
    Identity identity(String secret, String code) throws Unreachable, NotVouched {
        String credentials = encoded(provider.clientId()) + ":" + encoded(provider.secret());
        HttpRequest request = HttpRequest.newBuilder(URI.create(description().token()))
                .timeout(WAIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes(credentials)))
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        provider.back(),
                        "code_verifier",
                        derived("verifier", secret)))))
                .build();
        HttpResponse<String> answer = sent(request);
        if (answer.statusCode() != OK || !(object(answer).get("id_token") instanceof String token)) {
            throw new NotVouched(null);
        }
        try {
            JWTClaimsSet claims = processor(derived("nonce", secret)).process(token, null);
            boolean strong =
                    provider.strength().isEmpty() || provider.strength().get().equals(claims.getStringClaim("acr"));
            if (!strong) {
                throw new NotVouched(null);
            }
            return new Identity(provider.issuer(), claims.getSubject());
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new NotVouched(e);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(String nonce) throws Unreachable, ParseException {
        JWKSet keys = JWKSet.parse(sent(got(description().keys())).body());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), new ImmutableJWKSet<>(keys)));
        JWTClaimsSet exact = new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .claim("nonce", nonce)
                .build();
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(provider.clientId(), exact, Set.of("sub", "iat", "exp")));
        return processor;
    }

    /** Kept for a while: anybody may ask for the way to the provider, and not each time is the provider to be asked. */
    private Description description() throws Unreachable {
        Optional<Description> kept = described.filter(Description::isFresh);
        if (kept.isEmpty()) {
            kept = Optional.of(read());
            described = kept;
        }
        return kept.get();
    }

    /** The provider's own description, which must be of the provider that was named. */
    private Description read() throws Unreachable {
        Map<?, ?> said =
                object(sent(got(provider.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration")));
        if (provider.issuer().equals(said.get("issuer"))
                && said.get("authorization_endpoint") instanceof String authorization
                && said.get("token_endpoint") instanceof String token
                && said.get("jwks_uri") instanceof String keys) {
            return new Description(authorization, token, keys, System.nanoTime());
        }
        throw new Unreachable(null);
    }

    private static HttpRequest got(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(WAIT).build();
    }

    private HttpResponse<String> sent(HttpRequest request) throws Unreachable {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(e);
        }
    }

    private static Map<?, ?> object(HttpResponse<String> answer) throws Unreachable {
        try {
            return Json.read(bytes(answer.body())) instanceof Map<?, ?> object ? object : Map.of();
        } catch (JacksonException e) {
            throw new Unreachable(e);
        }
    }

    private static String derived(String purpose, String secret) {
        return Hash.of("oidc " + purpose + " " + secret);
    }

    private static String challenge(String verifier) {
        byte[] hash = java.util.HexFormat.of().parseHex(Hash.of(verifier));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static String form(Map<String, String> fields) {
        return List.copyOf(fields.entrySet()).stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
