package org.caretrail.app.story;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import tools.jackson.databind.JsonNode;

/** A Dutch claim of one invoice, told over HTTP; amounts that a source does not print are made up, and said to be. */
abstract class DutchClaimTest extends CaseTest {

    /** A claim of somebody, with what a checklist asks for. */
    OpenCase claim(Application application) {
        return open(application)
                .documents("nl", "ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL")
                .documents("nl", "OTHER_SCHEME_STATEMENT");
    }

    static Application application(String scheme, String country, String residence, String receivedOn) {
        return Application.minimal("reimbursement-claims", scheme)
                .with("/care/country", country)
                .with("/care/kind", "INPATIENT")
                .with("/care/provider", Map.of("name", "hospital", "sector", "PUBLIC", "hospital", true))
                .with("/person/name", "A")
                .with("/person/residence", residence)
                .receivedOn(receivedOn);
    }

    static Map<String, Object> invoice(String issuedOn, List<String> bases, Map<?, ?>... lines) {
        return Map.of("issuedOn", issuedOn, "paidOn", issuedOn, "basis", bases, "lines", List.of(lines));
    }

    static Map<String, Object> line(String careOn, String euros) {
        return Map.of("category", "TREATMENT", "kind", "INPATIENT", "careOn", careOn, "amount", eur(euros));
    }

    static Map<String, String> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** A handler prices the care and settles a point, with the source. */
    static void settled(OpenCase kase, String on, String careProduct, Map<?, ?>... points) {
        kase.done(
                "handler",
                "/assessment",
                Map.of("assessedOn", on, "price", Map.of("careProduct", careProduct), "settled", List.of(points)));
    }

    static Map<String, Object> sum(String rule, String point, String euros) {
        return Map.of("rule", rule, "point", point, "amount", eur(euros), "source", "made up", "reasons", "as stated");
    }

    static Map<String, Object> verdict(String rule, String point, String as) {
        return Map.of("rule", rule, "point", point, "as", as, "reasons", "as stated");
    }

    /** The newest decision. */
    static JsonNode decision(OpenCase kase) {
        return elements(kase.now().at("/decisions")).getLast();
    }

    static JsonNode part(OpenCase kase, String basis) {
        return elements(decision(kase).at("/parts")).stream()
                .filter(p -> p.at("/basis").asString().equals(basis))
                .findFirst()
                .orElseThrow();
    }
}
