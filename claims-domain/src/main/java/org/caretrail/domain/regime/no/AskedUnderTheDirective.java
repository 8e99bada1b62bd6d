package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * What a claim may hold that NO-ROUTE-1 does not price by itself. Each such point waits for a person, so that no sum is
 * worked out under the wrong rules in silence.
 */
final class AskedUnderTheDirective implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var claim = facts.claim();
        var otherBasis =
                claim.invoices().stream().flatMap(i -> i.basis().stream()).anyMatch(basis -> basis != Basis.DIRECTIVE);
        var paidAbroad =
                claim.invoices().stream().map(Invoice::paidByOtherScheme).anyMatch(p -> p != null && p.exceedsZero());
        var medicine = ClaimLine.of(facts).stream().anyMatch(l -> l.kind() == CareKind.MEDICINE);
        return Stream.of(
                        open(
                                claim.s2Authorisation() != null || otherBasis,
                                "NO-ROUTE-2",
                                "basis",
                                "asked for on another basis than the directive, by whose rates it is not priced here"),
                        open(
                                paidAbroad,
                                "NO-AMOUNT",
                                "paid by other scheme",
                                "the scheme of the state of treatment paid a part: the lines must hold only what the patient"
                                        + " paid"),
                        open(
                                medicine,
                                "NO-SCOPE-1",
                                "medicine",
                                "medicine from a pharmacy on the net is not covered: where it comes from"),
                        open(
                                claim.invoices().isEmpty(),
                                "NO-AMOUNT",
                                "invoices",
                                "no invoice is registered, so there is nothing to reimburse"))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Finding> open(boolean applies, String rule, String point, String why) {
        return applies ? Stream.of(Finding.open(rule, Versions.REGULATION, point, why)) : Stream.of();
    }
}
