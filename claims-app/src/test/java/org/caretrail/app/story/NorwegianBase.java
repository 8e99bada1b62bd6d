package org.caretrail.app.story;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;

/** The cases that scenarios of Norwegian law start from: each is granted as it is, with everything that is asked answered yes. */
enum NorwegianBase {

    /** Five days in a public hospital in Germany from 2024-03-11, planned, billed NOK 50 000 and claimed on 2024-04-05. */
    CLAIM("2024-05-14", "ESA1", "REFERRAL", "DISCHARGE_SUMMARY", "ITEMISED_INVOICE", "PAYMENT_PROOF") {
        @Override
        Application application() {
            return claim("INPATIENT", "50000.00");
        }
    },

    /** A visit to the clinic of that hospital on 2024-03-11, billed NOK 2 000. */
    VISIT("2024-05-14", "ESA1", "REFERRAL", "DISCHARGE_SUMMARY", "ITEMISED_INVOICE", "PAYMENT_PROOF") {
        @Override
        Application application() {
            return claim("OUTPATIENT", "2000.00").with("/care/to", "2024-03-11");
        }
    },

    /** The claim with its journey: 69 km from Nesna to Mo i Rana, where the least fare is NOK 20. */
    JOURNEY(
            "2024-05-14",
            "ESA1",
            "REFERRAL",
            "DISCHARGE_SUMMARY",
            "ITEMISED_INVOICE",
            "PAYMENT_PROOF",
            "TRAVEL_CLAIM_FORM",
            "TRAVEL_DOCUMENT") {
        @Override
        Application application() {
            return claim("INPATIENT", "50000.00")
                    .with("/travel/home", "Nesna")
                    .with("/travel/nearestCare", "Mo i Rana")
                    .with("/travel/kilometresEachWay", 69)
                    .with("/travel/minimumFare", nok("20.00"));
        }
    },

    /** The treatment of the claim, asked for on 2024-02-01. */
    NOTIFICATION("2024-02-20", "ESA1", "APPOINTMENT_LETTER", "SPECIALIST_OPINION", "TREATMENT_OFFER") {
        @Override
        Application application() {
            return Application.notification();
        }
    },

    /** An S2 for that treatment. */
    S2(
            "2024-02-20",
            "",
            "DOCTOR_STATEMENT",
            "HEALTH_RECORD",
            "WAITING_TIME_PROOF",
            "PATHWAY_POSITION",
            "TREATMENT_OFFER",
            "PUBLIC_PROVIDER_PROOF") {
        @Override
        Application application() {
            return Application.authorisation()
                    .with("/scheme", "NO_HELFO")
                    .with("/person/residence", "NO")
                    .with("/care/country", "DE");
        }
    },

    /** Somebody with user fees, who has asked for something else. */
    PERSON("2024-02-20", "") {
        @Override
        Application application() {
            return Application.notification();
        }
    };

    private final String decidedOn;
    private final String drgCode;
    private final String documents;

    NorwegianBase(String decidedOn, String drgCode, String... documents) {
        this.decidedOn = decidedOn;
        this.drgCode = drgCode;
        this.documents = String.join(" ", documents);
    }

    abstract Application application();

    String decidedOn() {
        return decidedOn;
    }

    /** What prices the care, of weight one in the demo's table; empty where nothing is priced. */
    Map<String, Object> price() {
        return drgCode.isEmpty() ? Map.of() : Map.of("drgCode", drgCode);
    }

    List<String> documents() {
        return documents.isEmpty() ? List.of() : List.of(documents.split(" ", -1));
    }

    boolean claims() {
        return this == CLAIM || this == VISIT || this == JOURNEY;
    }

    /** The line of the bill, as it stands in a claim. */
    static Map<String, Object> line(String kind, String kroner) {
        return Map.of("category", "TREATMENT", "kind", kind, "careOn", "2024-03-11", "amount", nok(kroner));
    }

    static Map<String, Object> nok(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }

    private static Application claim(String kind, String kroner) {
        return Application.claim()
                .with("/care/kind", kind)
                .with(
                        "/invoices",
                        List.of(Map.of(
                                "issuedOn",
                                "2024-03-15",
                                "paidOn",
                                "2024-03-20",
                                "lines",
                                List.of(line(kind, kroner)))));
    }
}
