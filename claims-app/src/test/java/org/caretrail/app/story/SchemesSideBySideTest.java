package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The same facts under three laws, over HTTP: one table a test, one column a scheme. Only who insures the person, and so where
 * the person lives, is not the same.
 */
class SchemesSideBySideTest extends CaseTest {

    @Test
    void an_operation_that_was_paid_by_the_patient_is_paid_back_by_three_laws() {
        assertThat(beside(this::operated)).isEqualTo("""
                              | NO_HELFO                               | NL_ZVW                                 | NL_CAK
                rests on      | DIRECTIVE                              | POLICY                                 | DIRECTIVE
                outcome       | GRANTED                                | GRANTED                                | GRANTED
                eligible      | NOK 94500.00                           | EUR 9000.00                            | EUR 9000.00
                ceiling       | NOK 36646.40                           | -                                      | -
                policyCeiling | -                                      | EUR 5925.67                            | -
                userFee       | NOK 0.00                               | -                                      | -
                deductible    | -                                      | EUR 385.00                             | -
                payout        | NOK 36646.40                           | EUR 5540.67                            | EUR 5925.67
                objection     | NO-CLOCK-8 2022-04-29                  | -                                      | NL-CAK-7 2022-04-29
                """);
    }

    @Test
    void an_operation_that_is_still_to_come_is_authorised_by_three_laws() {
        assertThat(beside(this::asked)).isEqualTo("""
                              | NO_HELFO                               | NL_ZVW                                 | NL_CAK
                papers        | 6                                      | 3                                      | 3
                asked by      | NO-PERSON-2 NO-S2-1 NO-S2-2 NO-ROUTE-4 | NL-S2-1                                | NL-CAK-10 NL-CAK-3 EU-26-2
                silence       | -                                      | -                                      | EU-26-2 2024-03-28
                answer        | -                                      | -                                      | NL-CAK-7 2024-03-28
                S2 until      | 2024-03-15                             | 2024-03-15                             | 2024-03-15
                objection     | NO-CLOCK-8 2024-04-04                  | -                                      | NL-CAK-7 2024-04-04
                """);
    }

    /** Five days in a public hospital in Germany, arranged from home, billed EUR 9 000 and paid; all that is asked is yes. */
    private Map<String, String> operated(String scheme) {
        var line =
                Map.of("category", "TREATMENT", "kind", "INPATIENT", "careOn", "2020-03-10", "amount", eur("9000.00"));
        var bill = Map.of("issuedOn", "2020-03-10", "paidOn", "2020-03-10", "lines", List.of(line));
        var kase = open(care("reimbursement-claims", scheme, "2020-03-10", "2020-03-14")
                .receivedOn("2020-06-02")
                .with("/invoices", List.of(bill)));
        papers(
                kase,
                List.of("ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL"),
                "2020-03-02",
                "2020-06-02");
        var price = Map.of("drgCode", "ESA1", "careProduct", "979001239");
        kase.done("handler", "/assessment", Map.of("assessedOn", "2022-03-16", "price", price));
        var proposal = kase.answered("2022-03-16").read("/proposal?decidedOn=2022-03-16");
        kase.decided(proposal.at("/outcome").asString(), "2022-03-16");
        kase.delivered("2022-03-18");

        var decision = kase.now().at("/decisions/0");
        var rows = new LinkedHashMap<String, String>();
        rows.put("rests on", all(decision.at("/parts"), "/basis"));
        rows.put("outcome", decision.at("/outcome").asString());
        Stream.of("eligible", "ceiling", "policyCeiling", "userFee", "deductible", "payout")
                .forEach(kind -> rows.put(kind, sum(decision.at("/amounts/" + kind))));
        rows.put("objection", clock(kase, "COMPLAINT"));
        return rows;
    }

    /** The operation of a person who waits for it, asked for on 2024-02-01; all that is asked is yes. */
    private Map<String, String> asked(String scheme) {
        var statement = Map.of("institution", "fund", "conditionsMet", true, "givenOn", "2024-01-30");
        var application =
                care("s2-authorisations", scheme, "2024-03-11", "2024-03-15").receivedOn("2024-02-01");
        var kase = open(
                scheme.equals("NL_CAK")
                        ? application.with("/through", "RESIDENCE_FUND").with("/statement", statement)
                        : application.with("/through", "INSURED"));
        var missing = texts(kase.now().at("/dossier/missing"), "/kind");
        var rows = new LinkedHashMap<String, String>();
        rows.put("papers", String.valueOf(missing.size()));
        rows.put("asked by", all(kase.read("/questions").at("/items"), "/rule"));
        rows.put("silence", clock(kase, "SILENCE"));
        papers(kase, missing, "2024-01-15", "2024-02-01");
        kase.answered("2024-02-15").decided("GRANTED", "2024-02-20");
        kase.delivered("2024-02-22");
        rows.put("answer", clock(kase, "DECISION"));
        rows.put("S2 until", kase.now().at("/s2/validUntil").asString());
        rows.put("objection", clock(kase, "COMPLAINT"));
        return rows;
    }

    private static void papers(OpenCase kase, List<String> kinds, String issuedOn, String receivedOn) {
        for (var kind : kinds) {
            var known = """
                    {"kind": "%s", "language": "en", "issuedOn": "%s", "receivedOn": "%s"}
                    """.formatted(kind, issuedOn, receivedOn);
            assertThat(kase.upload(Upload.text(kind, "en").knownAs(known)).status())
                    .isEqualTo(201);
        }
    }

    private static Application care(String path, String scheme, String from, String to) {
        return Application.minimal(path, scheme)
                .with("/person/name", "A")
                .with("/person/dateOfBirth", "1970-01-01")
                .with("/person/residence", residence(scheme))
                .with("/person/insurer", "ZILVEREN_KRUIS")
                .with("/person/policy", "BASIS_EXCLUSIEF")
                .with("/care/country", "DE")
                .with("/care/kind", "INPATIENT")
                .with("/care/provider", Map.of("name", "Klinik", "sector", "PUBLIC", "hospital", true))
                .with("/care/planned", true)
                .with("/care/urgent", false)
                .with("/care/needArose", "HOME")
                .with("/care/from", from)
                .with("/care/to", to);
    }

    private static String residence(String scheme) {
        return switch (scheme) {
            case "NO_HELFO" -> "NO";
            case "NL_ZVW" -> "NL";
            default -> "BE";
        };
    }

    private static String beside(Function<String, Map<String, String>> lived) {
        var columns = Stream.of("NO_HELFO", "NL_ZVW", "NL_CAK")
                .map(scheme -> {
                    var column = new LinkedHashMap<>(Map.of("", scheme));
                    column.putAll(lived.apply(scheme));
                    return column;
                })
                .toList();
        return columns.getFirst().keySet().stream()
                .map(row -> "%-14s".formatted(row)
                        + columns.stream()
                                .map(c -> "| %-39s".formatted(c.get(row)))
                                .collect(Collectors.joining()))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The rule of a term and its last day. */
    private static String clock(OpenCase kase, String kind) {
        return elements(kase.read("/clocks").at("/items")).stream()
                .filter(c -> c.at("/kind").asString().equals(kind))
                .map(c -> c.at("/rule").asString() + " " + c.at("/dueOn").asString())
                .findFirst()
                .orElse("-");
    }

    private static String all(JsonNode array, String pointer) {
        return texts(array, pointer).stream().distinct().collect(Collectors.joining(" "));
    }

    private static String sum(JsonNode amount) {
        return amount.isMissingNode()
                ? "-"
                : amount.at("/currency").asString() + " " + amount.at("/amount").asString();
    }

    private static Map<String, Object> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
