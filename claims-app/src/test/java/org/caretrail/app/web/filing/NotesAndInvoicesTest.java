package org.caretrail.app.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

class NotesAndInvoicesTest extends CaseTest {

    @Test
    void a_note_is_read_in_the_history_and_changes_nothing() {
        var kase = open(Application.claim());
        var status = kase.status();

        kase.done("handler", "/notes", Map.of("text", "Called the hospital."));

        var told = elements(kase.read("/history").at("/items")).getLast();
        assertThat(told.at("/type").asString()).isEqualTo("NoteAdded");
        assertThat(told.at("/changed/text").asString()).isEqualTo("Called the hospital.");
        assertThat(kase.status()).isEqualTo(status);
    }

    @Test
    void a_note_has_words_and_comes_from_who_may_write() {
        var kase = open(Application.claim());

        assertThat(kase.post("handler", "/notes", Map.of("text", " ")).status()).isEqualTo(400);
        assertThat(kase.post("auditor", "/notes", Map.of("text", "Seen.")).status())
                .isEqualTo(403);
        assertThat(kase.post("handler", "/notes", Map.of("text", "Later.", "notedOn", "2999-01-01"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_bill_that_comes_in_later_joins_the_claim_under_the_next_number() {
        var kase = open(Application.claim());

        var added = kase.done("handler", "/invoices", Application.invoice("R-2", "900.00", "100.00"));

        assertThat(added.at("/invoiceId").asString()).isEqualTo("2");
        assertThat(kase.now().at("/invoices/1/number").asString()).isEqualTo("R-2");
        assertThat(texts(kase.now().at("/invoices/1/lines"), "/lineId")).containsExactly("2.1", "2.2");
    }

    @Test
    void it_says_when_it_came_in_and_is_checked_like_the_first() {
        var kase = open(Application.claim());
        var dated = new HashMap<String, Object>(Application.invoice("R-2", "900.00"));
        dated.put("receivedOn", "2024-04-09");
        kase.done("handler", "/invoices", dated);
        assertThat(elements(kase.read("/history").at("/items"))
                        .getLast()
                        .at("/happenedOn")
                        .asString())
                .isEqualTo("2024-04-09");

        dated.put("receivedOn", "2024-04-01");
        assertThat(kase.post("handler", "/invoices", dated).status()).isEqualTo(422);
        var empty = kase.post("handler", "/invoices", Map.of("number", "R-3"));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(texts(empty.body().at("/errors"), "/pointer")).contains("/lines");
        dated.put("paidByOtherScheme", Map.of("amount", "-500.00", "currency", "NOK"));
        var negative = kase.post("handler", "/invoices", dated);
        assertThat(negative.status()).isEqualTo(400);
        assertThat(negative.body().toString()).contains("paidByOtherScheme is not below zero");
    }

    @Test
    void no_bill_joins_what_is_decided_or_is_no_claim() {
        var claim = Ready.claim(this, Application.claim());
        claim.decided("GRANTED", "2024-05-14");
        assertThat(claim.post("handler", "/invoices", Application.invoice("R-2", "900.00"))
                        .status())
                .isEqualTo(409);

        var notification = open(Application.notification());
        var refused = notification.post("handler", "/invoices", Application.invoice("R-2", "900.00"));
        assertThat(refused.text("/reason")).isEqualTo("wrong-case-type");
    }
}
