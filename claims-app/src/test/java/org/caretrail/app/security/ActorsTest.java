package org.caretrail.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.TestingAuthenticationToken;

class ActorsTest {

    @ParameterizedTest
    @CsvSource({
        "cases:read cases:write cases:approve, SENIOR",
        "cases:assess cases:read cases:write, ADVISER",
        "cases:read cases:write rules:read, HANDLER",
        "cases:read audit:read events:read, AUDITOR",
        "operations, ADMIN",
        "rules:read rules:write, ADMIN",
        "events:read, SUBSCRIBER"
    })
    void the_most_powerful_scope_says_in_what_capacity(String scopes, Role role) {
        String[] authorities =
                Stream.of(scopes.split(" ")).map(scope -> "SCOPE_" + scope).toArray(String[]::new);
        var token = new TestingAuthenticationToken("kari", "", authorities);

        assertThat(new Actors().actorOf(token)).isEqualTo(new Actor("kari", role));
    }
}
