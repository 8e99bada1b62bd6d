package org.caretrail.app.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** The same line of the same invoice in two claims of one person is a person's point to settle, and never paid in silence. */
class SameInvoiceTest extends CaseTest {

    private static final String DAY = "2024-05-14";
    private static final String POINT = "SAME_INVOICE line 1.1";

    private final String somebody = Application.somebody();

    @Test
    void NO_AMOUNT_the_second_claim_for_a_line_waits_for_a_person_and_is_shown_beside_the_first() {
        var first = claim(somebody, "R 881", "40000.00");
        first.decided("GRANTED", DAY);
        var second = claim(somebody, "r-881", "40000.00");

        var proposal = second.read("/proposal?decidedOn=" + DAY);
        assertThat(proposal.at("/outcome").asString()).isEqualTo("NONE");
        assertThat(texts(proposal.at("/manual"), "/point")).containsExactly(POINT);
        var decision = second.decide("GRANTED", DAY);
        assertThat(decision.status()).isEqualTo(422);
        assertThat(decision.text("/reason")).isEqualTo("points-open");
        shownBeside(first, second);
    }

    @Test
    void NO_AMOUNT_a_line_that_a_person_finds_paid_already_is_left_out() {
        claim(somebody, "R-1", "40000.00").decided("GRANTED", DAY);
        var second = claim(somebody, "R-1", "40000.00", "2000.00");
        settle(second, "not_met");

        var reply = second.decide("PARTLY_GRANTED", DAY);

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        assertThat(reply.text("/decisions/0/amounts/payout/amount")).isEqualTo("2000.00");
        var steps = second.read("/decisions/" + second.lastDecision() + "/explanation")
                .at("/steps");
        assertThat(elements(steps)).anySatisfy(step -> {
            assertThat(step.at("/rule").asString()).isEqualTo("NO-AMOUNT");
            assertThat(step.at("/name").asString()).isEqualTo("line 1.1");
            assertThat(step.at("/inputs/1/value").asString()).isEqualTo("SAME_INVOICE");
        });
    }

    @Test
    void NO_AMOUNT_a_line_that_a_person_finds_to_be_another_is_paid() {
        claim(somebody, "R-1", "40000.00").decided("GRANTED", DAY);
        var second = claim(somebody, "R-1", "40000.00");
        settle(second, "met");

        assertThat(second.decide("GRANTED", DAY).text("/decisions/0/amounts/payout/amount"))
                .isEqualTo("40000.00");
    }

    @Test
    void NL_POLICY_14_a_dutch_claim_for_a_line_that_was_claimed_before_waits_for_a_person_too() {
        dutch("R-7").decided("GRANTED", "2020-06-11");
        var proposal = dutch("R-7").read("/proposal?decidedOn=2020-06-11");

        assertThat(proposal.at("/outcome").asString()).isEqualTo("NONE");
        assertThat(texts(proposal.at("/manual"), "/point")).containsExactly(POINT);
        assertThat(texts(proposal.at("/manual"), "/rule")).containsExactly("NL-POLICY-14");
    }

    @Test
    void neither_another_amount_nor_another_number_nor_another_person_nor_a_withdrawn_claim_is_the_same() {
        claim(somebody, "R-1", "40000.00").decided("GRANTED", DAY);
        var withdrawn = claim(somebody, "R-3", "40000.00");
        withdrawn.done("handler", "/withdrawal", Map.of("reasons", "Sent twice.", "withdrawnOn", DAY));

        for (var other : List.of(
                claim(somebody, "R-1", "40000.01"),
                claim(somebody, "R-2", "40000.00"),
                claim(somebody, "R-3", "40000.00"),
                claim(Application.somebody(), "R-1", "40000.00"))) {
            assertThat(other.read("/proposal?decidedOn=" + DAY).at("/outcome").asString())
                    .isEqualTo("GRANTED");
        }
    }

    @Test
    void NO_AMOUNT_a_line_that_comes_with_a_further_invoice_is_found_as_well() {
        claim(somebody, "R-1", "40000.00");
        var second = claim(somebody, "R-2", "41000.00");
        var further = new HashMap<>(Application.invoice("R-1", "40000.00"));
        further.put("receivedOn", "2024-05-07");
        second.done("handler", "/invoices", further);

        assertThat(texts(second.read("/proposal?decidedOn=" + DAY).at("/manual"), "/point"))
                .containsExactly("SAME_INVOICE line 2.1");
    }

    private OpenCase dutch(String number) {
        var line = Map.of(
                "category",
                "TREATMENT",
                "careOn",
                "2020-05-06",
                "amount",
                Map.of("amount", "1000.00", "currency", "EUR"));
        var invoice = Map.of(
                "number",
                number,
                "issuedOn",
                "2020-05-06",
                "paidOn",
                "2020-05-06",
                "basis",
                List.of("POLICY"),
                "lines",
                List.of(line));
        var kase = open(Application.authorisation()
                .at("reimbursement-claims")
                .of(somebody)
                .receivedOn("2020-06-02")
                .with("/care/kind", "OUTPATIENT")
                .with("/care/country", "US")
                .with("/care/from", "2020-05-06")
                .with("/care/to", "2020-05-06")
                .without("through")
                .with("/invoices", List.of(invoice)));
        kase.documents("nl", "ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL");
        kase.answered("2020-06-11");
        kase.done(
                "handler",
                "/assessment",
                Map.of("assessedOn", "2020-06-11", "price", Map.of("careProduct", "979001239")));
        return kase;
    }

    private OpenCase claim(String person, String number, String... kroner) {
        return Ready.claim(
                this, Application.claim().of(person).with("/invoices", List.of(Application.invoice(number, kroner))));
    }

    private static void settle(OpenCase claim, String as) {
        var point =
                Map.of("rule", "NO-AMOUNT", "point", POINT, "as", as, "reasons", "Both bills were held side by side.");
        claim.done("handler", "/assessment", Map.of("assessedOn", "2024-05-07", "settled", List.of(point)));
    }

    private static void shownBeside(OpenCase one, OpenCase other) {
        await().untilAsserted(() -> {
            assertThat(texts(one.now().at("/related"), "/caseId")).containsExactly(other.id());
            assertThat(texts(other.now().at("/related"), "/why")).containsExactly("SAME_INVOICE");
        });
    }
}
