package org.lexgap.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.lexgap.workspace.Hash;

/** A small identity provider of this machine, which vouches for whomever the test says. */
final class Issuer implements AutoCloseable {

    private static final String CLIENT = "lexgap-test";
    private static final String SECRET = "s3cret of:test";

    private final HttpServer server;
    private final ECKey key;
    private final AtomicInteger codes = new AtomicInteger();
    private final Map<String, Map<String, String>> asked = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();

    /** How often it was asked what it is. */
    final AtomicInteger descriptions = new AtomicInteger();

    /** How the next word differs from a good one. */
    UnaryOperator<JWTClaimsSet.Builder> bent = UnaryOperator.identity();

    /** The name by which its description calls it, after its address. */
    String calledOtherwise = "";

    /** Whether it is signed by another key, or not at all. */
    boolean forged;

    boolean unsigned;

    Issuer() throws IOException, JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            descriptions.incrementAndGet();
            answer(
                    exchange,
                    200,
                    Json.object(
                            "issuer", address() + calledOtherwise,
                            "authorization_endpoint", address() + "/authorize",
                            "token_endpoint", address() + "/token",
                            "jwks_uri", address() + "/keys"));
        });
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Map<String, String> settings() {
        return Map.of(
                Provider.ISSUER,
                address(),
                Provider.CLIENT_ID,
                CLIENT,
                Provider.CLIENT_SECRET,
                SECRET,
                Provider.ADDRESS,
                "http://127.0.0.1/");
    }

    /** Somebody comes by the address and signs in as the subject; where they are sent back to, after the host. */
    String signIn(String authorize, String subject) {
        Map<String, String> query = fields(authorize.substring(authorize.indexOf('?') + 1));
        String code = "code" + codes.incrementAndGet();
        asked.put(code, query);
        subjects.put(code, subject);
        return "/oidc/back?state=" + query.get("state") + "&code=" + code;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        // A code is good once.
        Map<String, String> query = asked.remove(form.getOrDefault("code", ""));
        String credentials =
                Base64.getEncoder().encodeToString((CLIENT + ":s3cret+of%3Atest").getBytes(StandardCharsets.UTF_8));
        boolean good = query != null
                && ("Basic " + credentials).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && challenge(form.get("code_verifier")).equals(query.get("code_challenge"))
                && "S256".equals(query.get("code_challenge_method"))
                && form.get("redirect_uri").equals(query.get("redirect_uri"));
        if (!good) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(exchange, 200, Map.of("id_token", word(query.get("nonce"), subjects.get(form.get("code")))));
    }

    private String word(String nonce, String subject) {
        Instant now = Instant.now();
        JWTClaimsSet claims = bent.apply(new JWTClaimsSet.Builder()
                        .issuer(address())
                        .audience(CLIENT)
                        .subject(subject)
                        .claim("nonce", nonce)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5)))))
                .build();
        if (unsigned) {
            return new PlainJWT(claims).serialize();
        }
        try {
            ECKey signing =
                    forged ? new ECKeyGenerator(Curve.P_256).keyID("one").generate() : key;
            SignedJWT word = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("one").build(), claims);
            word.sign(new ECDSASigner(signing));
            return word.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> object) throws IOException {
        byte[] body = Json.write(object);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(Hash.of(verifier)));
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
