package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.LineCategory;
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
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.eu.AroundTreatment;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/**
 * Money back for care abroad. Each invoice is judged on each basis that is asked for, in a part of its own: what fails in
 * one part refuses that part and no other.
 *
 * @param scheme an insurer's, or the CAK's for treaty-entitled persons
 */
record ClaimLaw(Scheme scheme) implements DutchLaw {

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

    /** On the route of article 25, asked for or found, a translation may not be demanded (NL-POLICY-6). */
    @Override
    public boolean accepts(Language language, CaseFacts facts, RateBook book) {
        return Bases.onlyDuringStay(facts, book) || DutchLanguages.accepts(language, facts, book);
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        var ofParts = ClaimedInvoice.all(facts)
                .flatMap(invoice -> Bases.possible(invoice, facts).stream()
                        .flatMap(b -> PartLaw.of(b, scheme).questions(invoice.under(b)).stream()));
        return Stream.of(ofWhole(facts).stream(), ofParts)
                .flatMap(conditions -> conditions)
                .map(Condition::question)
                .distinct()
                .toList();
    }

    @Override
    public boolean paysAhead(CaseFacts facts) {
        return AdvancePayment.possible(facts).findAny().isPresent();
    }

    @Override
    public Optional<Money> mostAhead(CaseFacts facts, RateBook book) {
        return AdvancePayment.most(new Desk(facts, book));
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var desk = new Desk(facts, book);
        var common = desk.examine(common(facts));
        RouteTaken.show(desk);
        AccountOnFile.examine(desk);
        ClaimedOnce.ask(desk);
        if (common.stream().noneMatch(Finding::failed)) {
            BesideTreatment.ask(desk);
        }
        LeftOutLines.show(desk);
        var parts = ClaimedInvoice.all(facts)
                .flatMap(i -> new InvoiceWork(i, desk, scheme).parts(common).stream())
                .toList();
        if (parts.isEmpty()) {
            desk.lack(ClaimChecklist.RULE, "/invoices", "There is no invoice yet.");
        }
        var amounts = parts.stream().map(Part::amounts).reduce(Amounts.NONE, Amounts::plus);
        var paid = AdvancePayment.takenOff(amounts, desk);
        return desk.sheet().proposal(outcome(parts), paid, parts, List.of(), RouteTaken.instead(parts, common, desk));
    }

    /** What holds for the claim as a whole: one of them not met refuses every part. */
    private List<Rule> common(CaseFacts facts) {
        var person = scheme == Scheme.NL_CAK ? List.<Rule>of(new LivesAbroad()) : List.<Rule>of();
        return Lists.joined(
                Lists.joined(person, List.<Rule>copyOf(ofWhole(facts))), List.of(new DossierComplete(this)));
    }

    private List<Condition> ofWhole(CaseFacts facts) {
        var entitled = scheme == Scheme.NL_CAK ? Stream.of(TreatyConditions.ENTITLED) : Stream.<Condition>of();
        var other = ClaimedInvoice.all(facts)
                .flatMap(i -> i.lines().stream())
                .anyMatch(line -> line.category() == LineCategory.OTHER);
        return Stream.concat(entitled, other ? Stream.of(AroundTreatment.NO_CASH_BENEFIT) : Stream.<Condition>of())
                .toList();
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
