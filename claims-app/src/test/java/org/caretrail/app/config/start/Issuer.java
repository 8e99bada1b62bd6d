package org.caretrail.app.config.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/** An identity provider of the smallest kind: it says where its keys are, and signs. */
final class Issuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;

    private Issuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static Issuer start() throws IOException, JOSEException {
        var key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = new Issuer(server, key);
        issuer.answer("/.well-known/openid-configuration", """
                {"issuer": "%s", "jwks_uri": "%s/keys", "subject_types_supported": ["public"]}""".formatted(issuer.uri(), issuer.uri()));
        issuer.answer("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
        return issuer;
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String token(String scope) throws JOSEException {
        Instant now = InstantSource.system().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("somebody")
                .claim("scope", scope)
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] body = json.getBytes(UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }
}
