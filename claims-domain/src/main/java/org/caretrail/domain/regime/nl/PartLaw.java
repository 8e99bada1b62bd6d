package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;

/** What the law says of one invoice on one basis: its rules in reading order, and the amount if none fails. */
sealed interface PartLaw
        permits AuthorisedCare, CareDuringStay, DirectiveCare, NotInsured, PolicyCare, SupplementaryCare, TreatyCare {

    static PartLaw of(Basis basis, Scheme scheme) {
        return scheme == Scheme.NL_CAK ? ofCak(basis) : ofInsurer(basis);
    }

    private static PartLaw ofCak(Basis basis) {
        return switch (basis) {
            case ART_26 -> new AuthorisedCare();
            case ART_25 -> new CareDuringStay();
            case DIRECTIVE -> new TreatyCare();
            case POLICY, SUPPLEMENTARY -> new NotInsured(basis);
        };
    }

    private static PartLaw ofInsurer(Basis basis) {
        return switch (basis) {
            case ART_26 -> new AuthorisedCare();
            case ART_25 -> new CareDuringStay();
            case DIRECTIVE -> new DirectiveCare();
            case POLICY -> new PolicyCare();
            case SUPPLEMENTARY -> new SupplementaryCare();
        };
    }

    Basis basis();

    /** What follows from the facts. */
    List<Rule> rules(ClaimedInvoice invoice, Desk desk);

    /** What people are asked, after the rules. */
    default List<Condition> conditions(ClaimedInvoice invoice) {
        return List.of();
    }

    /** What is put to people; more than the conditions where an answer only leads to further ones. */
    default List<Condition> questions(ClaimedInvoice invoice) {
        return conditions(invoice);
    }

    /** The amounts of the part, its payout among them; empty while a figure is left open. */
    Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk);
}
