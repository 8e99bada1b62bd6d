package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.DossierComplete;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Language;

/**
 * Money back for care abroad. Each invoice is judged on each basis that is asked for, in a part of its own: what fails in
 * one part refuses that part and no other.
 */
final class ClaimLaw implements Law {

    @Override
    public Scheme scheme() {
        return Scheme.NL_ZVW;
    }

    @Override
    public CaseType type() {
        return CaseType.REIMBURSEMENT_CLAIM;
    }

    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return ClaimChecklist.requirements(facts);
    }

    @Override
    public List<UnknownFact> unknown(CaseFacts facts) {
        return ClaimChecklist.unknown(facts);
    }

    /** On the route of article 25 a translation may not be demanded (NL-POLICY-6). */
    @Override
    public boolean accepts(Language language, CaseFacts facts, RateBook book) {
        return Bases.onlyDuringStay(facts) || DutchLanguages.accepts(language, facts, book);
    }

    @Override
    public String languageRule() {
        return DutchLanguages.RULE;
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return ClaimedInvoice.all(facts)
                .flatMap(invoice -> Bases.possible(invoice, facts).stream().flatMap(b -> asked(b, invoice)))
                .distinct()
                .toList();
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var desk = new Desk(facts, book);
        var common = desk.examine(new DossierComplete(this));
        var parts =
                ClaimedInvoice.all(facts).flatMap(i -> parts(i, desk, common)).toList();
        if (parts.isEmpty()) {
            desk.lack(ClaimChecklist.RULE, "/invoices", "There is no invoice yet.");
        }
        var amounts = parts.stream().map(Part::amounts).reduce(Amounts.NONE, Amounts::plus);
        return desk.sheet().proposal(outcome(parts), amounts, parts, List.of(), null);
    }

    private static Stream<Part> parts(ClaimedInvoice invoice, Desk desk, List<Finding> common) {
        return Bases.of(invoice, desk).stream()
                .map(basis -> new PartWork(PartLaw.of(basis), invoice, desk).judged(common));
    }

    private static Stream<Question> asked(Basis basis, ClaimedInvoice invoice) {
        return PartLaw.of(basis).conditions(invoice).stream().map(Condition::question);
    }

    private static Outcome outcome(List<Part> parts) {
        if (parts.stream().anyMatch(p -> p.outcome() == Outcome.NONE)) {
            return Outcome.NONE;
        }
        var granted = parts.stream().filter(p -> p.outcome().favourable()).count();
        if (granted == 0) {
            return Outcome.REFUSED;
        }
        return granted == parts.size() ? Outcome.GRANTED : Outcome.PARTLY_GRANTED;
    }
}
