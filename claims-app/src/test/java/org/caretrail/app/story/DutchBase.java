package org.caretrail.app.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;

/** The cases that scenarios of Dutch law start from. */
enum DutchBase implements ScenarioBase {

    /** A planned operation in Belgium, from 2024-03-11 to 03-15, asked of an insurer on 2024-02-01. */
    S2("2024-02-20") {
        @Override
        public Application application() {
            return Application.authorisation();
        }
    },

    /** The same in Germany, asked of the CAK by a person who lives in Belgium. */
    CAK_S2("2024-02-20") {
        @Override
        public Application application() {
            return Application.authorisation()
                    .with("/scheme", "NL_CAK")
                    .with("/care/country", "DE")
                    .with("/person/residence", "BE")
                    .with("/through", "RESIDENCE_FUND")
                    .with("/statement", Map.of("institution", "fund", "conditionsMet", true, "givenOn", "2024-01-30"));
        }
    },

    /** Ten days in hospital in Greece in August 2020, unforeseen, billed 1 000 and claimed under article 25. */
    STAY("2020-10-20") {
        @Override
        public Application application() {
            return claim("NL_ZVW", "GR", "2020-10-01", "2020-08-01", "1000.00", "ART_25")
                    .with("/person/insurer", "AN_INSURER")
                    .with("/person/policy", "A_POLICY")
                    .with("/care/kind", "INPATIENT")
                    .with("/care/to", "2020-08-10")
                    .with("/care/planned", false)
                    .with("/care/needArose", "EMERGENCY");
        }

        @Override
        public List<Map<String, Object>> settled() {
            return List.of(
                    Scenario.sum("EU-25-4/5", "at the rates of the state of stay, invoice 1", "800.00"),
                    Scenario.verdict("NL-POLICY-4", "DEDUCTIBLE_ON_EU_ROUTE", "not met"));
        }
    },

    /** An outpatient treatment in the United States in May 2020, planned, billed 1 000 and claimed under the policy. */
    POLICY("2020-06-11") {
        @Override
        public Application application() {
            return claim("NL_ZVW", "US", "2020-06-02", "2020-05-06", "1000.00", "POLICY")
                    .with("/person/insurer", "ZILVEREN_KRUIS")
                    .with("/person/policy", "BASIS_EXCLUSIEF")
                    .with("/person/supplementary", List.of("THREE_STARS"))
                    .with("/care/kind", "OUTPATIENT")
                    .with("/care/planned", true)
                    .with("/care/needArose", "HOME");
        }

        @Override
        public Map<String, Object> price() {
            return Map.of("careProduct", "979001239");
        }
    },

    /** An emergency in the United States, claimed under the policy and the supplementary cover. */
    EMERGENCY("2020-06-11") {
        @Override
        public Application application() {
            return claim("NL_ZVW", "US", "2020-06-02", "2020-05-06", "9000.00", "POLICY", "SUPPLEMENTARY")
                    .with("/person/insurer", "ZILVEREN_KRUIS")
                    .with("/person/policy", "BASIS_EXCLUSIEF")
                    .with("/person/supplementary", List.of("THREE_STARS"))
                    .with("/care/kind", "OUTPATIENT")
                    .with("/care/planned", false)
                    .with("/care/needArose", "EMERGENCY");
        }

        @Override
        public Map<String, Object> price() {
            return Map.of("careProduct", "979001239");
        }
    },

    /** Urgent operations in Germany in 2015 of a person entitled by treaty, without any request, as in C-636/19. */
    CAK_CLAIM("2022-02-10") {
        @Override
        public Application application() {
            return claim("NL_CAK", "DE", "2015-06-01", "2015-03-20", "16100.00", "DIRECTIVE")
                    .with("/person/residence", "BE")
                    .with("/care/kind", "INPATIENT")
                    .with("/care/to", "2015-03-27")
                    .with("/care/planned", true)
                    .with("/care/needArose", "HOME");
        }

        @Override
        public List<Map<String, Object>> settled() {
            return List.of(Scenario.sum("NL-TARIFF-1", "step 1 tariff of MAMMA in 2015", "17000.00"));
        }

        @Override
        public Map<String, Object> price() {
            return Map.of("careProduct", "MAMMA");
        }
    },

    /** An admission in Belgium in May 2020 that was authorised. */
    AUTHORISED("2020-05-20") {
        @Override
        public Application application() {
            return Application.authorisation()
                    .receivedOn("2020-05-05")
                    .with("/care/from", "2020-05-06")
                    .with("/care/to", "2020-05-15");
        }
    },

    /** The claim on it: billed 6 500, of which the Belgian scheme paid 6 000; the deductible of the year is used up. */
    SUPPLEMENT("2020-06-11") {
        @Override
        public Application application() {
            return claim("NL_ZVW", "BE", "2020-06-02", "2020-05-06", "6500.00", "ART_26")
                    .with("/person/insurer", "ZILVEREN_KRUIS")
                    .with("/person/policy", "BASIS_EXCLUSIEF")
                    .with("/care/kind", "INPATIENT")
                    .with("/care/to", "2020-05-15")
                    .with("/care/planned", true)
                    .with("/care/needArose", "HOME")
                    .with("/invoices", List.of(invoice("2020-05-06", "6500.00", "6000.00", "ART_26")));
        }

        @Override
        public List<Map<String, Object>> settled() {
            return List.of(Scenario.verdict("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", "met"));
        }

        @Override
        public Map<String, Object> price() {
            return Map.of("careProduct", "979001239");
        }

        @Override
        public ScenarioBase restsOn() {
            return AUTHORISED;
        }
    };

    private final String decidedOn;

    DutchBase(String decidedOn) {
        this.decidedOn = decidedOn;
    }

    @Override
    public String decidedOn() {
        return decidedOn;
    }

    @Override
    public String language() {
        return "nl";
    }

    @Override
    public List<String> documents() {
        return switch (this) {
            case S2, CAK_S2, AUTHORISED -> List.of("REFERRAL", "DOCTOR_STATEMENT", "TREATMENT_OFFER");
            case SUPPLEMENT ->
                List.of("ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL", "OTHER_SCHEME_STATEMENT");
            case STAY, POLICY, EMERGENCY, CAK_CLAIM ->
                List.of("ITEMISED_INVOICE", "PAYMENT_PROOF", "DISCHARGE_SUMMARY", "REFERRAL");
        };
    }

    private static Application claim(
            String scheme, String country, String receivedOn, String careOn, String euros, String... bases) {
        return Application.minimal("reimbursement-claims", scheme)
                .receivedOn(receivedOn)
                .with("/person/name", "A")
                .with("/person/dateOfBirth", "1970-01-01")
                .with("/person/residence", "NL")
                .with("/care/country", country)
                .with("/care/provider", Map.of("name", "hospital", "sector", "PUBLIC", "hospital", true))
                .with("/care/from", careOn)
                .with("/care/to", careOn)
                .with("/invoices", List.of(invoice(careOn, euros, "0.00", bases)));
    }

    private static Map<String, Object> invoice(String careOn, String euros, String paidThere, String... bases) {
        var line = Map.of("category", "TREATMENT", "careOn", careOn, "amount", sum(euros));
        var invoice = new HashMap<String, Object>(
                Map.of("issuedOn", careOn, "paidOn", careOn, "basis", List.of(bases), "lines", List.of(line)));
        if (!paidThere.equals("0.00")) {
            invoice.put("paidByOtherScheme", sum(paidThere));
        }
        return invoice;
    }

    private static Map<String, Object> sum(String euros) {
        return Map.of("amount", euros, "currency", "EUR");
    }
}
