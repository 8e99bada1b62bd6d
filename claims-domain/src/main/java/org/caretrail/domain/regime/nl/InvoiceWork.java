package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.shared.Lists;

/** Works out the parts of one invoice in their order; what the regulation refuses may fall through (NL-CAK-6). */
record InvoiceWork(ClaimedInvoice invoice, Desk desk, Scheme scheme) {

    /** @param common findings that hold for the whole claim */
    List<Part> parts(List<Finding> common) {
        var bases = Bases.of(invoice, desk);
        var parts = bases.stream().map(basis -> part(basis, common)).toList();
        if (!Bases.fallsThrough(bases, desk.facts()) || !refusedByRegulation(parts, common)) {
            return parts;
        }
        desk.once(TreatyCare.fallsThrough());
        return Lists.plus(parts, part(Basis.DIRECTIVE, common));
    }

    private Part part(Basis basis, List<Finding> common) {
        return new PartWork(PartLaw.of(basis, scheme), invoice.under(basis), desk).judged(common);
    }

    /** Refused by a rule, not because a sum came to nothing. */
    private static boolean refusedByRegulation(List<Part> parts, List<Finding> common) {
        return common.stream().noneMatch(Finding::failed)
                && parts.stream()
                        .filter(p -> Bases.ofRegulation(p.basis()))
                        .allMatch(p -> p.outcome() == Outcome.REFUSED
                                && p.amounts().of(AmountKind.ELIGIBLE).isEmpty());
    }
}
