package org.caretrail.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.caretrail.app.Reply;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of the demo clients, as any client of OAuth 2 would fetch them. */
class TokenTest extends RunningService {

    @ParameterizedTest
    @CsvSource({
        "handler, cases:read cases:write rules:read",
        "handler-2, cases:read cases:write rules:read",
        "adviser, cases:read cases:assess rules:read",
        "senior, cases:read cases:write cases:approve rules:read",
        "senior-2, cases:read cases:write cases:approve rules:read",
        "auditor, cases:read audit:read rules:read events:read",
        "admin, rules:read rules:write operations",
        "subscriber, events:read"
    })
    void a_client_that_names_no_scope_gets_all_of_its_own(String client, String scopes) {
        Reply reply = tokenReply(client, "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/token_type")).isEqualTo("Bearer");
        assertThat(reply.text("/scope").split(" ")).containsExactlyInAnyOrder(scopes.split(" "));
    }

    @Test
    void a_client_may_ask_for_less() {
        assertThat(tokenReply("senior", "&scope=cases:read").text("/scope")).isEqualTo("cases:read");
    }

    @Test
    void a_client_may_not_ask_for_more() {
        Reply reply = tokenReply("subscriber", "&scope=cases:write");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/error")).isEqualTo("invalid_scope");
    }

    @Test
    void the_secret_may_stand_in_the_form() {
        Reply reply = send(request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=handler&client_secret=handler")));

        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void a_wrong_secret_gets_nothing() {
        Reply reply = send(request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=handler&client_secret=guess")));

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        String forged = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzZW5pb3IiLCJzY29wZSI6ImNhc2VzOnJlYWQifQ.";

        Reply reply = send(request("/api/v1/cases").header("Authorization", "Bearer " + forged));

        assertThat(reply.status()).isEqualTo(401);
    }
}
