package org.caretrail.app.web.ratetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.TableContents;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.no.Norway;
import org.caretrail.projections.ratetables.TableStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class WithdrawalTest extends RateTableTest {

    @Autowired
    private TableStreams streams;

    @Autowired
    private TableContents contents;

    @Test
    void NO_AMOUNT_3_a_withdrawn_version_decides_nothing_more_and_what_it_decided_keeps_its_rows() {
        var code = code();
        var right = loaded(WEIGHTS, SAID, weight(code, "2"));
        var wrong = loaded(WEIGHTS, SAID, weight(code, "3"));
        var decided = pricedBy(code);
        var decision = decided.decided("GRANTED", "2024-02-20");
        var undecided = pricedBy(code);
        assertThat(versionRead(proposal(undecided).at("/steps"))).isEqualTo(wrong);

        var after = withdrawn(WEIGHTS, wrong);

        assertThat(after.at("/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(after.at("/withdrawn/reasons").asString()).isEqualTo("of another year");
        assertThat(versionRead(proposal(undecided).at("/steps"))).isEqualTo(right);
        assertThat(versionRead(
                        decided.read("/decisions/" + decision + "/explanation").at("/steps")))
                .isEqualTo(wrong);
        assertThat(elements(read("/api/v1/rules/no-drg-weights").at("/rows")))
                .filteredOn(r -> r.at("/version").asInt() == wrong)
                .extracting(r -> r.at("/values/weight").asString())
                .containsExactly("3");
    }

    @Test
    void an_approval_is_bound_to_the_rows_that_were_seen() {
        var code = code();
        loaded(WEIGHTS, SAID, weight(code, "30"));
        var kase = pricedBy(code);
        kase.decide("GRANTED", "2024-02-20");
        assertThat(kase.status()).isEqualTo("AWAITING_APPROVAL");
        var digest = kase.now().at("/proposal/digest").asString();
        loaded(WEIGHTS, SAID, weight(code, "31"));

        var reply = kase.post(
                "senior",
                "/approval",
                "{\"proposalDigest\": \"" + digest + "\", \"approve\": true, \"approvedOn\": \"2024-02-20\"}");

        assertThat(reply.status()).isEqualTo(412);
    }

    @Test
    void a_version_is_withdrawn_once_and_with_reasons() {
        var version = loaded(WEIGHTS, SAID, weight(code(), "1"));
        var place = path(WEIGHTS) + "/" + version + "/withdrawal";
        assertThat(post("admin", place, "{\"reasons\": \" \"}").status()).isEqualTo(400);
        withdrawn(WEIGHTS, version);
        var again = post("admin", place, "{\"reasons\": \"again\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("table-version-withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"no-drg-weights, 1, 422", "no-travel-rates, 7, 404", "no-such-table, 2, 404"})
    void what_was_not_loaded_is_not_withdrawn(String table, int version, int status) {
        var reply = post("admin", path(table) + "/" + version + "/withdrawal", "{\"reasons\": \"wrong\"}");
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void another_instance_knows_what_was_loaded_and_withdrawn_when_it_looks() {
        var code = code();
        var shipped = new Regimes(List.of(new Norway()), Tables.of(List.of(new Norway()), ""));
        var other = new LawInForce(shipped, streams, contents);
        other.look();

        var version = loaded(WEIGHTS, SAID, weight(code, "1"));
        assertThat(rows(other, code)).isZero();
        other.look();
        assertThat(rows(other, code)).isOne();

        withdrawn(WEIGHTS, version);
        other.look();
        assertThat(rows(other, code)).isZero();
        assertThat(other.everyRow(WEIGHTS)).anyMatch(row -> row.key().equals(code));
    }

    private static long rows(LawInForce law, String code) {
        return law.now().book().table(WEIGHTS).rows().stream()
                .filter(row -> row.key().equals(code))
                .count();
    }
}
