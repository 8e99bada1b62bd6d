package org.caretrail.app.web.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caretrail.app.integration.letters.DecisionLetters;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letter of a decision is a file from the decision on, and always the same one. */
class KeptDecisionLetterTest extends CaseTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private DecisionLetters letters;

    @Test
    void it_is_kept_without_anybody_asking_for_it_and_read_as_it_was_kept_whatever_changes() {
        var kase = Ready.refused(this);
        await().until(() -> kept(kase).size() == 1);
        var before = kept(kase);

        renamed(kase);

        var read = letter(kase, "");
        assertThat(before).containsExactly("nb " + read.sha256());
        assertThat(read.text()).doesNotContain("Somebody Else");
        assertThat(kept(kase)).isEqualTo(before);
    }

    @Test
    void in_another_language_it_is_kept_when_it_is_first_read() {
        var kase = Ready.refused(this);

        var first = letter(kase, "?language=en");
        renamed(kase);

        assertThat(letter(kase, "?language=en").sha256()).isEqualTo(first.sha256());
        assertThat(kept(kase)).contains("en " + first.sha256());
    }

    @Test
    void whoever_makes_it_at_the_same_moment_or_again_hands_out_the_same_file() {
        var kase = Ready.refused(
                this, Application.minimal("prior-notifications", "NO_HELFO").with("/channel", "PAPER"));
        var id = new DecisionId(kase.lastDecision());

        var digests = IntStream.range(0, 4)
                .parallel()
                .mapToObj(_ -> letters.of(id, new Language("nb")).orElseThrow().sha256())
                .distinct()
                .toList();
        letters.keep(id);

        assertThat(digests).hasSize(1);
        assertThat(kept(kase)).containsExactly("nb " + digests.getFirst());
    }

    @Test
    void a_decision_that_replaces_another_has_a_letter_of_its_own() {
        var kase = Ready.notification(this).decidedAsProposed(Ready.DAY);
        var first = letter(kase, "");
        kase.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "GRANTED", "reasons", "Once more.", "decidedOn", "2024-02-21"));

        await().until(() -> kept(kase).size() == 2);

        assertThat(letter(kase, "").sha256()).isNotEqualTo(first.sha256());
        assertThat(kept(kase))
                .contains("nb " + first.sha256(), "nb " + letter(kase, "").sha256());
    }

    @Test
    void a_decision_that_was_taken_back_keeps_the_letter_that_it_had() {
        var kase = Ready.notification(this).decidedAsProposed(Ready.DAY);
        var id = kase.lastDecision();
        var before = letter(kase, "");

        kase.done(
                "handler",
                "/decisions/" + id + "/withdrawal",
                Map.of("reasons", "Taken too early.", "withdrawnOn", "2024-02-21"));

        var after = Pdf.get(as("auditor", kase.path("/decisions/" + id + "/letter")));
        assertThat(after.sha256()).isEqualTo(before.sha256());
    }

    private static void renamed(OpenCase kase) {
        kase.done(
                "handler",
                "/corrections",
                Map.of("pointer", "/person/name", "value", "Somebody Else", "reasons", "A slip of the pen."));
    }

    private List<String> kept(OpenCase kase) {
        return database.sql("""
                        select language || ' ' || encode(sha256, 'hex') from decision_letter
                        where case_id = cast(? as uuid) order by 1""")
                .param(kase.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Pdf letter(OpenCase kase, String query) {
        return Pdf.get(as("auditor", kase.path("/decisions/" + kase.lastDecision() + "/letter" + query)));
    }
}
