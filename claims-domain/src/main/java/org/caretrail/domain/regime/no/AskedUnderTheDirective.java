package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
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
        var paidAbroad =
                claim.invoices().stream().map(Invoice::paidByOtherScheme).anyMatch(p -> p != null && p.exceedsZero());
        var medicine = facts.application().care().fromOnlinePharmacy() == null
                && ClaimLine.of(facts).stream().anyMatch(l -> boughtAlone(l, facts));
        return Stream.of(
                        open(
                                SameCareAbroad.onAnotherBasis(facts),
                                Routes.S2,
                                "basis",
                                "asked for on another basis than the directive, by whose rates it is not priced here; under an"
                                        + " S2 the user fee of that state stays the patient's (NO-S2-4)"),
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

    /** Medicine that no hospital gave as a part of its care. */
    private static boolean boughtAlone(ClaimLine line, CaseFacts facts) {
        var ofTheHospital = line.kind() == CareKind.INPATIENT
                || Boolean.TRUE.equals(facts.application().care().inHospital());
        return line.kind() == CareKind.MEDICINE || (line.line().category() == LineCategory.MEDICINE && !ofTheHospital);
    }

    private static Stream<Finding> open(boolean applies, String rule, String point, String why) {
        return applies ? Stream.of(Finding.open(rule, Versions.REGULATION, point, why)) : Stream.of();
    }
}
