package org.caretrail.app.integration.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caretrail.app.integration.letters.DecisionText.LeftOut;
import org.caretrail.app.integration.letters.DecisionText.PartLine;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.shared.Money;

/** The parts of a decision: which invoice is granted or refused on which basis, and what of it lies above the limit. */
record PartLines(Wording wording, CaseFile file) {

    /** Bases on which the cost counts up to what the care would have cost at home, and the amount that says how much that is. */
    private static final Set<Basis> LIMITED = Set.of(Basis.POLICY, Basis.DIRECTIVE);

    List<PartLine> of(Decision decision) {
        return decision.parts().stream()
                .filter(part -> named(part).isPresent())
                .map(part -> new PartLine(
                        name(part),
                        wording.words().get("part.outcome." + part.outcome().name()),
                        part.amounts()
                                .of(AmountKind.PAYOUT)
                                .map(wording.figures()::of)
                                .orElse(null)))
                .toList();
    }

    /** What no part of the decision pays of it, supplementary cover among them. */
    List<LeftOut> aboveTheLimit(Decision decision) {
        return decision.parts().stream()
                .filter(part -> LIMITED.contains(part.basis()) && named(part).isPresent())
                .flatMap(part -> above(part, decision).stream().map(sum -> leftOut(part, sum)))
                .toList();
    }

    private static Optional<Money> above(Part part, Decision decision) {
        var limit = part.amounts()
                .of(AmountKind.POLICY_CEILING)
                .or(() -> part.amounts().of(AmountKind.NOTIONAL));
        return part.amounts()
                .of(AmountKind.ELIGIBLE)
                .flatMap(cost -> limit.map(cost::minus))
                .map(above -> decision.parts().stream()
                        .filter(on -> on.basis() == Basis.SUPPLEMENTARY
                                && on.invoices().equals(part.invoices()))
                        .flatMap(on -> on.amounts().of(AmountKind.PAYOUT).stream())
                        .reduce(above, Money::minus))
                .filter(Money::exceedsZero);
    }

    private LeftOut leftOut(Part part, Money above) {
        return new LeftOut(
                wording.words().get("label.aboveTheLimit") + ", " + name(part),
                wording.figures().of(above),
                wording.words().get("leftOut.ABOVE_THE_LIMIT"));
    }

    private String name(Part part) {
        return named(part).orElseThrow().replace("{0}", String.join(", ", numbers(part)));
    }

    /** Only countries that decide in parts have words for them. */
    private Optional<String> named(Part part) {
        return wording.words().find("part." + part.basis());
    }

    private List<String> numbers(Part part) {
        return part.invoices().stream().map(this::number).toList();
    }

    private String number(String id) {
        var invoices = file.request() instanceof ClaimRequest claim ? claim.invoices() : List.<Invoice>of();
        return invoices.stream()
                .filter(invoice -> invoice.invoiceId().equals(id))
                .findFirst()
                .flatMap(invoice -> Optional.ofNullable(invoice.number()))
                .orElse(id);
    }
}
