package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registry can be dropped and rebuilt at any time, or written over while it serves. */
class UserFeeRegistryTest extends CaseTest {

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate user_fee_entry, exemption_card, user_fee_refund",
                "update user_fee_entry set reversed_on = '2020-01-01', counted = 1",
                "update exemption_card set withdrawn_on = null, valid_from = '2020-01-01'"
            })
    void dropped_or_written_over_it_gives_the_same_rows(String damage) {
        var person = somebodyWithACardThatWasWithdrawnAndIssuedAgain();
        await().until(() -> rows("exemption_card", person).size() == 2);
        var before = all(person);

        database.sql(damage).update();
        rebuild();

        assertThat(all(person)).isEqualTo(before);
        assertThat(rows("user_fee_entry", person)).hasSize(3);
        assertThat(rows("user_fee_refund", person)).hasSize(1);
    }

    private String somebodyWithACardThatWasWithdrawnAndIssuedAgain() {
        var identifier = Map.of("identifier", Map.of("system", "OTHER", "value", Application.somebody()));
        var person = post("handler", "/api/v1/persons/lookup", identifier).text("/personId");
        var first = fee(person, "H-1", "2024-02-01", "3000.00");
        fee(person, "H-2", "2024-03-01", "403.00");
        post(
                "handler",
                "/api/v1/persons/" + person + "/user-fees/" + first + "/reversal",
                Map.of("reasons", "A mistake."));
        fee(person, "H-3", "2024-04-01", "3000.00");
        return person;
    }

    private String fee(String person, String reference, String careOn, String kroner) {
        return post(
                        "handler",
                        "/api/v1/persons/" + person + "/user-fees",
                        Map.of(
                                "careOn",
                                careOn,
                                "amount",
                                Map.of("amount", kroner, "currency", "NOK"),
                                "source",
                                "DOMESTIC",
                                "reference",
                                reference))
                .text("/entryId");
    }

    private void rebuild() {
        var begun = post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", "user-fee-registry"));
        assertThat(begun.status()).isEqualTo(202);
        await().untilAsserted(
                        () -> assertThat(get("admin", begun.header("Location")).text("/state"))
                                .isEqualTo("SWITCHED"));
    }

    private List<String> all(String person) {
        return Stream.of("user_fee_entry", "exemption_card", "user_fee_refund")
                .flatMap(table -> rows(table, person).stream())
                .toList();
    }

    private List<String> rows(String table, String person) {
        return database.sql("select cast(t as text) from " + table + " t where person_id = cast(? as uuid) order by 1")
                .param(person)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
