package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Seen;
import org.caretrail.domain.regime.SeenLaw;
import org.caretrail.domain.regime.SeenRemedies;
import org.caretrail.domain.regime.Tables;

/** Complete applications to Helfo, each to be spoilt in one way by a test, and what the law says of them. */
final class Helfo {

    /** As shipped: without weights and exchange rates. */
    static final RateBook SHIPPED = Tables.of(List.of(new Norway()), "");

    /** With weights and exchange rates made up for the tests. */
    static final RateBook BOOK = Tables.of(List.of(new Norway()), "made-up");

    static final Law CLAIM = new SeenLaw(new ClaimLaw());
    static final Law NOTIFICATION = new SeenLaw(new NotificationLaw());
    static final Law S2 = new SeenLaw(new AuthorisationLaw());
    static final RemedyLaw REMEDIES = new SeenRemedies(new NorwegianRemedies());

    private Helfo() {}

    /** A stay in a German hospital, billed at NOK 100 000, of care with the given code. */
    static Facts stay(String drgCode) {
        return claim(Bills.claim(Bills.invoice("1", "2024-03-20", Bills.line("1.1", "100000.00", "NOK"))))
                .price(code(drgCode));
    }

    static Facts claim(Request request) {
        return Facts.of(Scheme.NO_HELFO, request)
                .filed(
                        DocumentKind.REFERRAL,
                        DocumentKind.DISCHARGE_SUMMARY,
                        DocumentKind.ITEMISED_INVOICE,
                        DocumentKind.PAYMENT_PROOF);
    }

    static Facts stay(Invoice... invoices) {
        return claim(Bills.claim(invoices)).price(code("ONE"));
    }

    /** One visit to a clinic abroad. */
    static Facts visit(CareKind kind, String day, String amount) {
        return claim(Bills.claim(Bills.invoice("1", day, Bills.line("1.1", amount, "NOK"))))
                .care(kind, day, day)
                .price(new PriceInputs("ONE", null, "XRAY", null, null, List.of()));
    }

    static Facts notification(Stage... stages) {
        return Facts.of(Scheme.NO_HELFO, new NotificationRequest(null, List.of(stages)))
                .received("2024-02-01")
                .decided("2024-02-20")
                .stages(stages)
                .price(code("HIP"))
                .filed(DocumentKind.ENTITLEMENT_LETTER, DocumentKind.TREATMENT_OFFER);
    }

    static Facts authorisation(Through through) {
        return Facts.of(Scheme.NO_HELFO, new AuthorisationRequest(null, through, null))
                .received("2024-02-01")
                .decided("2024-02-20")
                .filed(
                        DocumentKind.DOCTOR_STATEMENT,
                        DocumentKind.HEALTH_RECORD,
                        DocumentKind.WAITING_TIME_PROOF,
                        DocumentKind.PATHWAY_POSITION,
                        DocumentKind.TREATMENT_OFFER,
                        DocumentKind.PUBLIC_PROVIDER_PROOF);
    }

    static PriceInputs code(String drgCode) {
        return new PriceInputs(drgCode, null, null, null, null, List.of());
    }

    static PriceInputs episodes(Episode... episodes) {
        return new PriceInputs(null, null, null, null, null, List.of(episodes));
    }

    /** What the law says once every question is answered with yes. */
    static Proposal proposed(Facts claim) {
        return CLAIM.propose(claim.answered(CLAIM), BOOK);
    }

    static List<String> open(Proposal proposal) {
        return proposal.manual().stream().map(m -> m.rule() + " " + m.point()).toList();
    }

    static List<Finding> examined(Rule rule, CaseFacts facts) {
        return Seen.findings(rule.examine(facts, SHIPPED));
    }

    static Finding found(Proposal proposal, String rule, String point) {
        return proposal.findings().stream()
                .filter(f -> f.rule().equals(rule) && f.point().equals(point))
                .findFirst()
                .orElseThrow();
    }
}
