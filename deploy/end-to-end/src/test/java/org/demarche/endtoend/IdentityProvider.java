package org.demarche.endtoend;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An identity provider that speaks as much OpenID Connect as a sign-in needs: its page asks who one is, and believes it.
 * Its keys are its own, so the product checks what it signs as it checks any other.
 */
final class IdentityProvider implements AutoCloseable {

    static final String CLIENT = "demarche-of-the-story";
    static final String SECRET = "known to both";

    private static final int MINUTES = 10;

    private final Instant proved;
    private final List<Colleague> directory;
    private final Map<String, JWTClaimsSet> granted = new ConcurrentHashMap<>();
    private final RSAKey key = newKey();
    private final HttpServer server;

    /**
     * Somebody in the directory of the organisation.
     *
     * @param subject what the directory calls them
     * @param roles what the claim of roles says, which may be something else than ours
     */
    record Colleague(String subject, String name, String email, List<String> roles) {}

    private IdentityProvider(Instant proved, List<Colleague> directory, HttpServer server) {
        this.proved = proved;
        this.directory = directory;
        this.server = server;
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key).toString()));
        server.createContext("/authorize", this::ask);
        server.createContext("/choose", this::grant);
        server.createContext("/token", this::tell);
        server.start();
    }

    /** @param proved when, as it says, everybody proved who they are: by the clock of the story */
    static IdentityProvider of(Instant proved, Colleague... directory) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new IdentityProvider(proved, List.of(directory), HttpServer.create(address, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String metadata() {
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private void ask(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestURI().getRawQuery();
        var page = directory.stream()
                .map(each -> "<p><a href='/choose?%s&who=%s'>%s</a></p>".formatted(asked, each.subject(), each.name()))
                .collect(Collectors.joining("", "<!doctype html><meta charset=utf-8><title>Who are you</title>", ""));
        answer(exchange, "text/html; charset=utf-8", page);
    }

    private void grant(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var who = directory.stream()
                .filter(each -> each.subject().equals(asked.get("who")))
                .findFirst()
                .orElseThrow();
        var code = UUID.randomUUID().toString();
        granted.put(code, claims(who, asked.get("nonce")));
        var back = UriComponentsBuilder.fromUriString(asked.get("redirect_uri"))
                .queryParam("code", code)
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(asked.get("state"));
        exchange.getResponseHeaders().set("Location", back.toUriString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A code is worth one token. */
    private void tell(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var claims = granted.remove(parameters(body).getOrDefault("code", ""));
        if (claims == null) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(
                exchange,
                JSONObjectUtils.toJSONString(Map.of(
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60 * MINUTES,
                        "id_token",
                        signed(claims))));
    }

    private JWTClaimsSet claims(Colleague who, String nonce) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(who.subject())
                .claim("nonce", nonce)
                .claim("auth_time", proved.getEpochSecond())
                .claim("name", who.name())
                .claim("email", who.email())
                .claim("locale", "en")
                .claim("roles", who.roles())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60L * MINUTES)))
                .build();
    }

    private String signed(JWTClaimsSet claims) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static Map<String, String> parameters(String query) {
        return UriComponentsBuilder.fromUri(URI.create("/?" + query))
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> URLDecoder.decode(each.getValue(), StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, "application/json", json);
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("story").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
