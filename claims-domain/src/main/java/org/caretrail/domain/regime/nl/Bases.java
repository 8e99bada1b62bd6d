package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.DIRECTIVE;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;

import java.util.List;
import java.util.Set;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Lists;

/**
 * On which bases an invoice is judged. The insured chooses (NL-ROUTE-8); who names none is routed: under the S2 that the
 * claim rests on, else unplanned care in a state whose scheme is a choice to that scheme: article 25, or the treaty
 * (NL-ROUTE-1, -2, -10); else to the policy (NL-ROUTE-3, -12), or for a treaty-entitled person to the directive
 * (NL-CAK-6). Supplementary cover comes last, since it pays on top.
 */
final class Bases {

    private static final Set<Basis> REGULATION = Set.of(ART_25, ART_26);
    private static final Set<Basis> DURING_STAY = Set.of(ART_25, SUPPLEMENTARY);

    private Bases() {}

    static List<Basis> of(ClaimedInvoice invoice, Desk desk) {
        var asked = asked(invoice);
        return asked.isEmpty() ? List.of(routed(invoice, desk)) : asked;
    }

    /** Every basis that people may have to answer for, while routing still depends on what is found. */
    static List<Basis> possible(ClaimedInvoice invoice, CaseFacts facts) {
        var asked = asked(invoice);
        var bases = asked.isEmpty() ? unnamed(invoice, facts) : asked;
        return fallsThrough(bases, facts) ? Lists.plus(bases, DIRECTIVE) : bases;
    }

    /** NL-CAK-6: what the regulation refuses a treaty-entitled person is judged under the directive. */
    static boolean fallsThrough(List<Basis> bases, CaseFacts facts) {
        return facts.scheme() == Scheme.NL_CAK
                && !bases.contains(DIRECTIVE)
                && bases.stream().anyMatch(REGULATION::contains);
    }

    static boolean ofRegulation(Basis basis) {
        return REGULATION.contains(basis);
    }

    /** Whether every invoice is judged under article 25, as asked or as routed; what comes on top follows it. */
    static boolean onlyDuringStay(CaseFacts facts, RateBook book) {
        var desk = new Desk(facts, book);
        var bases = ClaimedInvoice.all(facts).map(invoice -> of(invoice, desk)).toList();
        return !bases.isEmpty()
                && bases.stream()
                        .allMatch(of -> of.contains(ART_25) && of.stream().allMatch(DURING_STAY::contains));
    }

    /** Whether an S2 is what an invoice of the claim is judged under. */
    static boolean anyUnderS2(CaseFacts facts) {
        return facts.claim().s2Authorisation() != null
                || ClaimedInvoice.all(facts).anyMatch(i -> asked(i).contains(ART_26));
    }

    private static List<Basis> asked(ClaimedInvoice invoice) {
        return invoice.invoice().basis().stream().distinct().sorted().toList();
    }

    private static List<Basis> unnamed(ClaimedInvoice invoice, CaseFacts facts) {
        if (underS2(invoice, facts)) {
            return List.of(ART_26);
        }
        var planned = invoice.secondOpinion() || PlannedCare.of(facts).met();
        return planned ? List.of(own(facts)) : List.of(ART_25, own(facts));
    }

    private static Basis routed(ClaimedInvoice invoice, Desk desk) {
        if (underS2(invoice, desk.facts())) {
            return ART_26;
        }
        if (invoice.secondOpinion() || desk.planned().met()) {
            return own(desk.facts());
        }
        return onTermsOfThatState(desk) ? ART_25 : own(desk.facts());
    }

    /** What Dutch law itself gives, beside the regulation. */
    private static Basis own(CaseFacts facts) {
        return facts.scheme() == Scheme.NL_CAK ? DIRECTIVE : POLICY;
    }

    private static boolean underS2(ClaimedInvoice invoice, CaseFacts facts) {
        return facts.claim().s2Authorisation() != null && !invoice.secondOpinion();
    }

    /** Of a treaty-entitled person only where the CAK bears care at all (NL-CAK-4). */
    private static boolean onTermsOfThatState(Desk desk) {
        return desk.facts().scheme() == Scheme.NL_CAK
                ? StateOfTreatment.group(desk.facts(), desk.book()).isPresent()
                : StateOfTreatment.offersChoice(desk.facts(), desk.book());
    }
}
