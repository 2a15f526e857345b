package org.demarche.endtoend;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Ten ways to end somebody's session without being Keycloak; every one names a session that is open. */
final class ForgedLogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final String issuer;
    private final JWTClaimsSet claims;
    private final RSAKey known;
    private final RSAKey own = newKey();

    ForgedLogoutTokens(String issuer, String subject, String session) throws IOException, ParseException {
        this.issuer = issuer;
        known = (RSAKey) JWKSet.load(
                        URI.create(issuer + "/protocol/openid-connect/certs").toURL())
                .getKeys()
                .stream()
                .filter(key -> KeyUse.SIGNATURE.equals(key.getKeyUse()))
                .findFirst()
                .orElseThrow();
        claims = claims(subject, session);
    }

    /** By what is wrong with them. */
    Map<String, String> all(String genuine) throws JOSEException, ParseException {
        var all = new LinkedHashMap<String, String>();
        all.put("nothing", "");
        all.put("not signed", new PlainJWT(claims).serialize());
        all.put("signature cut off", cut(signed(new RSASSASigner(own), ours().build())));
        all.put("foreign key under the name of Keycloak's", signed(new RSASSASigner(own), ours().build()));
        all.put(
                "foreign key under another name",
                signed(new RSASSASigner(own), header().keyID("x").build()));
        all.put(
                "foreign key in the header",
                signed(new RSASSASigner(own), header().jwk(own.toPublicJWK()).build()));
        all.put(
                "foreign keys by an address in the header",
                signed(
                        new RSASSASigner(own),
                        header().jwkURL(URI.create("http://localhost:9/keys")).build()));
        all.put(
                "HS256 with the public key",
                signed(
                        new MACSigner(known.toRSAPublicKey().getEncoded()),
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .keyID(known.getKeyID())
                                .build()));
        all.put("genuine token for something else", genuine);
        all.put("genuine signature under other claims", moved(genuine));
        return all;
    }

    private JWTClaimsSet claims(String subject, String session) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("demarche")
                .subject(subject)
                .claim("sid", session)
                .claim("events", Map.of(EVENT, Map.of()))
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .build();
    }

    private String moved(String genuine) {
        var parts = genuine.split("\\.");
        return parts[0] + "." + claims.toPayload().toBase64URL() + "." + parts[2];
    }

    private static String cut(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private String signed(JWSSigner signer, JWSHeader header) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private JWSHeader.Builder ours() {
        return header().keyID(known.getKeyID());
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("forged").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
