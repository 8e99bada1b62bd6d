package org.caretrail.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.app.Reply;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the access table, for every demo client: those named may, all others may not. */
class AccessTest extends RunningService {

    private static final List<String> CLIENTS =
            List.of("handler", "handler-2", "adviser", "senior", "senior-2", "auditor", "admin", "subscriber");

    private static final String TABLE = """
            GET  /api/v1/cases                               handler handler-2 adviser senior senior-2 auditor
            GET  /api/v1/cases/1                             handler handler-2 adviser senior senior-2 auditor
            GET  /api/v1/cases/1/documents/2                 handler handler-2 adviser senior senior-2 auditor
            GET  /api/v1/cases/1/views                       auditor
            GET  /api/v1/persons/1/views                     auditor
            GET  /api/v1/operations/retention                admin
            POST /api/v1/operations/retention/1/erasure      admin
            POST /api/v1/operations/retention/1/erasure/approval admin
            GET  /api/v1/operations/erasures                 admin
            POST /api/v1/cases/1/assessment                  handler handler-2 adviser senior senior-2
            POST /api/v1/cases/1/approval                    senior senior-2
            POST /api/v1/cases/1/approval/withdrawal         handler handler-2 senior senior-2
            POST /api/v1/cases/1/reconsideration             senior senior-2
            POST /api/v1/cases/1/decision                    handler handler-2 senior senior-2
            POST /api/v1/cases/1/complaints/2/withdrawal     handler handler-2 senior senior-2
            POST /api/v1/prior-notifications                 handler handler-2 senior senior-2
            POST /api/v1/s2-authorisations                   handler handler-2 senior senior-2
            POST /api/v1/reimbursement-claims                handler handler-2 senior senior-2
            POST /api/v1/persons/lookup                      handler handler-2 adviser senior senior-2 auditor
            GET  /api/v1/persons/1/user-fees                 handler handler-2 adviser senior senior-2 auditor
            GET  /api/v1/persons/1/exemption-card            handler handler-2 adviser senior senior-2 auditor
            POST /api/v1/persons/1/user-fees                 handler handler-2 senior senior-2
            POST /api/v1/persons/1/user-fees/2/reversal      handler handler-2 senior senior-2
            GET  /api/v1/rules                               handler handler-2 adviser senior senior-2 auditor admin
            GET  /api/v1/rules/no-percentages                handler handler-2 adviser senior senior-2 auditor admin
            GET  /api/v1/rate-tables/no-percentages/versions handler handler-2 adviser senior senior-2 auditor admin
            GET  /api/v1/rate-tables/no-percentages/versions/2/affected handler handler-2 adviser senior senior-2 auditor admin
            POST /api/v1/rate-tables/no-percentages/versions admin
            POST /api/v1/rate-tables/no-percentages/versions/2/withdrawal admin
            GET  /api/v1/events                              auditor subscriber
            GET  /api/v1/events/stream-that-is-not           auditor subscriber
            GET  /api/v1/operations/timers                   admin
            GET  /api/v1/operations/rounds                   admin
            POST /api/v1/operations/rounds                   admin
            GET  /api/v1/operations/stuck-cases              admin
            GET  /api/v1/demo/clock                          admin
            PUT  /api/v1/demo/clock                          admin
            PUT  /api/v1/cases/1                             nobody
            DELETE /api/v1/cases/1                           nobody
            GET  /api/v1/unheard-of                          nobody
            GET  /actuator/env                               nobody
            GET  /                                           nobody
            """;

    @TestFactory
    Stream<DynamicTest> the_table_is_kept() {
        return TABLE.lines().flatMap(line -> {
            List<String> cells = Arrays.asList(line.strip().split(" +"));
            return CLIENTS.stream()
                    .map(client -> DynamicTest.dynamicTest(
                            client + " " + cells.get(0) + " " + cells.get(1),
                            () -> check(client, cells.get(0), cells.get(1), cells.contains(client))));
        });
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_there_is_nothing() {
        return TABLE.lines().map(line -> {
            List<String> cells = Arrays.asList(line.strip().split(" +"));
            return DynamicTest.dynamicTest(cells.get(0) + " " + cells.get(1), () -> {
                Reply reply = send(request(cells.get(1)).method(cells.get(0), BodyPublishers.ofString("{}")));
                assertThat(reply.status()).isEqualTo(401);
                assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
                assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
                assertThat(reply.text("/type")).isEqualTo("https://caretrail.org/problems/unauthenticated");
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> some_things_are_open() {
        return Stream.of("/actuator/health", "/v3/api-docs")
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(send(request(path).GET()).status()).isEqualTo(200)));
    }

    @Test
    void the_contract_is_published_as_openapi_3_1() {
        assertThat(send(request("/v3/api-docs").GET()).text("/openapi")).startsWith("3.1");
    }

    private void check(String client, String method, String path, boolean allowed) {
        Reply reply = send(as(client, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}")));
        if (allowed) {
            assertThat(reply.status()).isNotIn(401, 403);
        } else {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.text("/type")).isEqualTo("https://caretrail.org/problems/forbidden");
        }
    }
}
