package org.caretrail.app.web.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.app.web.fixture.Service;
import tools.jackson.databind.JsonNode;

/** A person whom nobody has seen yet, with user fees at home and visits to clinics abroad. */
final class Somebody {

    /** The day from which a claim for a visit can be granted. */
    static final String DECIDED = "2024-05-14";

    private final Service service;
    private final String number = Application.somebody();
    final String personId;

    Somebody(Service service) {
        this.service = service;
        var lookup = Map.of("identifier", Map.of("system", "OTHER", "value", number));
        this.personId =
                service.post("handler", "/api/v1/persons/lookup", lookup).text("/personId");
    }

    String path(String what) {
        return "/api/v1/persons/" + personId + what;
    }

    static Map<String, Object> fee(String reference, String careOn, String kroner) {
        var body = new LinkedHashMap<String, Object>();
        body.put("careOn", careOn);
        body.put("amount", Map.of("amount", kroner, "currency", "NOK"));
        body.put("kind", "OUTPATIENT");
        body.put("source", "DOMESTIC");
        body.put("reference", reference);
        return body;
    }

    Reply report(Map<String, Object> fee) {
        return service.post("handler", path("/user-fees"), fee);
    }

    /** A fee paid at home; gives its entry. */
    JsonNode paid(String reference, String careOn, String kroner) {
        var reply = report(fee(reference, careOn, kroner));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply.body();
    }

    JsonNode year(int year) {
        return service.get("auditor", path("/user-fees?year=" + year)).body();
    }

    JsonNode card(String on) {
        return service.get("auditor", path("/exemption-card?on=" + on)).body();
    }

    /** A claim for one visit on 2024-03-11, priced and answered. */
    OpenCase visited() {
        return Ready.claim(service, claim("2024-03-11"));
    }

    /** A claim for a visit on each of these days. */
    Application claim(String... days) {
        var invoice = Map.of(
                "number",
                "R-" + UUID.randomUUID(),
                "issuedOn",
                days[days.length - 1],
                "paidOn",
                days[days.length - 1],
                "lines",
                Stream.of(days).map(Somebody::visit).toList());
        return Application.claim()
                .of(number)
                .with("/care/kind", "OUTPATIENT")
                .with("/care/from", days[0])
                .with("/care/to", days[days.length - 1])
                .with("/invoices", List.of(invoice));
    }

    /** The claim once so many payments were ordered. */
    static JsonNode ordered(OpenCase claim, int payments) {
        await().untilAsserted(
                        () -> assertThat(claim.now().at("/payments").size()).isEqualTo(payments));
        return claim.now();
    }

    private static Map<String, Object> visit(String day) {
        return Map.of(
                "description", "consultation",
                "category", "TREATMENT",
                "kind", "OUTPATIENT",
                "careOn", day,
                "amount", Map.of("amount", "2000.00", "currency", "NOK"));
    }
}
