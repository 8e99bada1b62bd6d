package org.caretrail.app.web.cover;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.OpenCase;
import tools.jackson.databind.JsonNode;

/** Claims for care in the United States in July 2020, by a person with a restitution policy and supplementary cover. */
final class CoverClaims {

    static final String DECIDED = "2020-08-20";

    private CoverClaims() {}

    /** With one bill of one line. */
    static Application claim(String number, String basis, Map<String, Object> line) {
        var bill = Map.of(
                "number",
                UUID.randomUUID().toString(),
                "issuedOn",
                "2020-07-10",
                "paidOn",
                "2020-07-10",
                "basis",
                List.of(basis),
                "lines",
                List.of(line));
        return Application.minimal("reimbursement-claims", "NL_ZVW")
                .of(number)
                .receivedOn("2020-08-03")
                .with("/person/name", "A")
                .with("/person/dateOfBirth", "1970-01-01")
                .with("/person/residence", "NL")
                .with("/person/insurer", "ZILVEREN_KRUIS")
                .with("/person/policy", "BASIS_EXCLUSIEF")
                .with("/person/supplementary", List.of("THREE_STARS"))
                .with("/care/country", "US")
                .with("/invoices", List.of(bill));
    }

    static OpenCase documented(OpenCase claim) {
        return claim.documents("nl", "ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL");
    }

    /** What the account answered, once it has. */
    static JsonNode settled(OpenCase claim) {
        await().until(() -> !claim.now().at("/settlements").isEmpty());
        return claim.now().at("/settlements/0");
    }

    static Map<String, String> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
