package org.caretrail.domain.regime.no;

import java.util.Collection;
import java.util.Set;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.jspecify.annotations.Nullable;

/** What the answers on an S2 say of the route: whether it is this one (NO-ROUTE-2), and which one instead. */
record S2Route(Worksheet sheet, RateBook book, Collection<Finding> found) {

    private static final String EUROPEAN = "NO-S2-5";

    /** What fails for form alone, while the two conditions of article 20 are met. */
    private static final Set<String> OF_FORM = Set.of(
            AppliedAfterwardsInTime.RULE,
            AppliedByForm.RULE,
            AuthorisationLaw.DOCUMENTS,
            Conditions.WAITING_DOCUMENTED.question().condition());

    /** Adds what it finds to the worksheet, which is nothing while the two conditions of article 20 are not answered. */
    void examine() {
        var waiting = Conditions.WAITING_NOT_JUSTIFIABLE.question();
        var offer = Conditions.IN_NORWEGIAN_OFFER.question();
        if (isOpen(waiting) || isOpen(offer)) {
            return;
        }
        sheet.add(finding(
                Routes.S2, "route", isMet(waiting), "Waiting in Norway is not justifiable: the S2 is the route."));
        var both = isMet(waiting) && isMet(offer);
        var refusedFor = found.stream()
                .filter(Finding::failed)
                .filter(f -> OF_FORM.contains(f.rule()) || OF_FORM.contains(f.point()))
                .map(Finding::point)
                .toList();
        if (both && !refusedFor.isEmpty()) {
            sheet.confirmed(Finding.open(
                    EUROPEAN,
                    Versions.UNDATED,
                    "EU-20",
                    "both conditions of EU-20 are met, so that the authorisation may not be refused: that it is refused all"
                            + " the same",
                    Fact.of("refused for", String.join(", ", refusedFor))));
            return;
        }
        sheet.add(finding(
                EUROPEAN,
                "EU-20",
                both,
                "Care that Norway offers and cannot give within a medically justifiable time: the authorisation may not be"
                        + " refused (EU-20)."));
    }

    /** Where a person turns whose S2 is refused by these findings; null when they name none. */
    @Nullable
    String instead() {
        var named = RightRoute.of(found, sheet.facts());
        if (named != null) {
            return named;
        }
        if (failed(Conditions.NO_GUARANTEE_EXCEEDED.question())) {
            return Routes.REFERRAL_UNIT;
        }
        if (failed(Conditions.IN_NORWEGIAN_OFFER.question())) {
            return RightRoute.named(
                    sheet, Routes.REGION, "Norway does not offer the treatment.", Routes.OFFICE_OF_THE_REGION);
        }
        return inTheDirective(sheet.facts()) && !failed(Conditions.MEMBER.question())
                ? RightRoute.named(
                        sheet,
                        Routes.SAME_CARE_ABROAD,
                        "The same care elsewhere in the EU/EEA needs no approval.",
                        Routes.REIMBURSEMENT)
                : null;
    }

    private boolean inTheDirective(CaseFacts facts) {
        return CountryOfTreatment.REIMBURSEMENT.examine(facts, book).stream().allMatch(Finding::met);
    }

    private boolean isOpen(Question question) {
        return found.stream().anyMatch(f -> f.open() && of(f, question));
    }

    private boolean isMet(Question question) {
        return found.stream().anyMatch(f -> f.met() && of(f, question));
    }

    private boolean failed(Question question) {
        return found.stream().anyMatch(f -> f.failed() && of(f, question));
    }

    private static boolean of(Finding finding, Question question) {
        return finding.rule().equals(question.rule()) && finding.point().equals(question.condition());
    }

    private static Finding finding(String rule, String point, boolean met, String text) {
        return Finding.of(rule, Versions.UNDATED, point, met, text);
    }
}
