package org.caretrail.app.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The demo's clients and their scopes. The secret of each is its id.
 *
 * @param clients client id to its scopes, separated by spaces
 */
@ConfigurationProperties("caretrail.demo")
record DemoClients(Map<String, String> clients) {

    private static final TokenSettings TOKENS =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    List<RegisteredClient> registered() {
        return clients.entrySet().stream()
                .map(client -> registered(client.getKey(), client.getValue()))
                .toList();
    }

    private static RegisteredClient registered(String id, String scopes) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(all -> all.addAll(List.of(scopes.split(" "))))
                .tokenSettings(TOKENS)
                .build();
    }
}
