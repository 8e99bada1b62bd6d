package org.caretrail.app.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * From a token to the actor that a case records. A token may carry several scopes; the most powerful one says in what
 * capacity its holder acts, because a rule that holds for seniors must not be escaped by also being a handler.
 */
@Component
public class Actors {

    private static final Map<String, Role> MOST_POWERFUL_FIRST = new LinkedHashMap<>();

    static {
        MOST_POWERFUL_FIRST.put("SCOPE_cases:approve", Role.SENIOR);
        MOST_POWERFUL_FIRST.put("SCOPE_cases:assess", Role.ADVISER);
        MOST_POWERFUL_FIRST.put("SCOPE_cases:write", Role.HANDLER);
        MOST_POWERFUL_FIRST.put("SCOPE_audit:read", Role.AUDITOR);
        MOST_POWERFUL_FIRST.put("SCOPE_operations", Role.ADMIN);
        MOST_POWERFUL_FIRST.put("SCOPE_rules:write", Role.ADMIN);
    }

    /** The holder of the token, under the name its issuer gave it. */
    public Actor actorOf(Authentication token) {
        Set<String> scopes = token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        Role role = MOST_POWERFUL_FIRST.entrySet().stream()
                .filter(entry -> scopes.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Role.SUBSCRIBER);
        return new Actor(token.getName(), role);
    }
}
