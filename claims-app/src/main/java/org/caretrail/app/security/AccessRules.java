package org.caretrail.app.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Who may call what. The first line that fits decides; what no line names is denied, so a new path is closed until
 * somebody opens it here.
 */
final class AccessRules {

    private static final String[] SUBMISSIONS = {
        "/api/v1/prior-notifications", "/api/v1/s2-authorisations", "/api/v1/reimbursement-claims"
    };

    private AccessRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // An error page only words what was refused before.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();

        requests.requestMatchers(GET, "/actuator/health", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .permitAll();

        requests.requestMatchers(GET, "/api/v1/cases/*/views", "/api/v1/persons/*/views")
                .hasAuthority("SCOPE_audit:read");
        requests.requestMatchers(GET, "/api/v1/cases", "/api/v1/cases/**").hasAuthority("SCOPE_cases:read");
        requests.requestMatchers(POST, "/api/v1/cases/*/assessment")
                .hasAnyAuthority("SCOPE_cases:write", "SCOPE_cases:assess");
        requests.requestMatchers(POST, "/api/v1/cases/*/approval", "/api/v1/cases/*/reconsideration")
                .hasAuthority("SCOPE_cases:approve");
        requests.requestMatchers(POST, "/api/v1/cases/**").hasAuthority("SCOPE_cases:write");
        requests.requestMatchers(POST, SUBMISSIONS).hasAuthority("SCOPE_cases:write");

        requests.requestMatchers(POST, "/api/v1/persons/lookup")
                .hasAnyAuthority("SCOPE_cases:read", "SCOPE_cases:write");
        requests.requestMatchers(POST, "/api/v1/persons/*/user-fees", "/api/v1/persons/*/user-fees/*/reversal")
                .hasAuthority("SCOPE_cases:write");
        requests.requestMatchers(POST, "/api/v1/persons/*/deductible", "/api/v1/persons/*/deductible/*/reversal")
                .hasAuthority("SCOPE_cases:write");
        requests.requestMatchers(GET, "/api/v1/persons/**").hasAuthority("SCOPE_cases:read");

        requests.requestMatchers(POST, "/api/v1/eessi/messages", "/api/v1/eessi/messages/*/retry")
                .hasAuthority("SCOPE_cases:write");
        requests.requestMatchers(GET, "/api/v1/eessi/**").hasAuthority("SCOPE_cases:read");

        requests.requestMatchers(GET, "/api/v1/rules", "/api/v1/rules/**").hasAuthority("SCOPE_rules:read");
        requests.requestMatchers(GET, "/api/v1/rate-tables/**").hasAuthority("SCOPE_rules:read");
        requests.requestMatchers(POST, "/api/v1/rate-tables/**").hasAuthority("SCOPE_rules:write");
        requests.requestMatchers(GET, "/api/v1/events", "/api/v1/events/**").hasAuthority("SCOPE_events:read");

        requests.requestMatchers("/api/v1/operations/**", "/api/v1/demo/clock").hasAuthority("SCOPE_operations");

        requests.anyRequest().denyAll();
    }
}
