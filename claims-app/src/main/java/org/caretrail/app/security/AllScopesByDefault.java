package org.caretrail.app.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Gives a client that names no scope all of its scopes. The standard leaves the default to the server, and Spring's
 * choice, a token without any scope, would open nothing.
 */
final class AllScopesByDefault implements AuthenticationConverter {

    private final AuthenticationConverter standard = new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        if (standard.convert(request) instanceof OAuth2ClientCredentialsAuthenticationToken asked) {
            return asked.getScopes().isEmpty() ? withAllScopes(asked) : asked;
        }
        return null;
    }

    private static Authentication withAllScopes(OAuth2ClientCredentialsAuthenticationToken asked) {
        var client = (OAuth2ClientAuthenticationToken) Objects.requireNonNull(asked.getPrincipal());
        var scopes = Objects.requireNonNull(client.getRegisteredClient()).getScopes();
        return new OAuth2ClientCredentialsAuthenticationToken(client, scopes, asked.getAdditionalParameters());
    }
}
