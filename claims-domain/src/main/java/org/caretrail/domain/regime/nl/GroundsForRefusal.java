package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Lists;

/**
 * NL-CAK-3 within the bounds of EU-26-2 (regulation 987/2009 art. 26(2)): the conditions of a grant, and on which of them
 * a refusal may rest. The fund of residence must agree that they are not met, unless the Netherlands itself can give the
 * care in time. The third condition is no ground that the regulation names: a refusal on it alone, or on it and on what
 * the fund of residence does not agree to, is a person's.
 */
final class GroundsForRefusal implements Rule {

    static final String AGREEMENT = "EU-26-2";
    static final String AGREED = "RESIDENCE_FUND_AGREES";

    static final String ALONE = "REFUSAL_ON_THE_THIRD_ALONE";

    private static final String THIRD =
            TreatyConditions.PACKAGE_OF_TREATMENT.question().condition();

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var found = TreatyConditions.ALL.stream()
                .flatMap(c -> c.examine(facts, book).stream())
                .toList();
        if (found.stream().anyMatch(Finding::open)) {
            return found;
        }
        var missing = found.stream().filter(Finding::failed).map(Finding::point).toList();
        if (missing.equals(List.of(THIRD))) {
            return Lists.plus(found.stream().filter(Finding::met).toList(), alone());
        }
        if (!needsAgreement(missing)) {
            return found;
        }
        var grounds = Lists.plus(found, agreement(facts));
        return disagrees(facts) && missing.contains(THIRD) ? Lists.plus(grounds, alone()) : grounds;
    }

    /** Whether a refusal would rest on what the fund of residence has to agree to. */
    private static boolean needsAgreement(List<String> missing) {
        return !missing.isEmpty()
                && !missing.contains(
                        TreatyConditions.NOT_AT_HOME_IN_TIME.question().condition());
    }

    private static Finding alone() {
        return Finding.open(
                TreatyConditions.CONDITIONS,
                TreatyConditions.VERSION,
                ALONE,
                "Only the package of the country of treatment lacks the care, which EU-26-2 does not name as a ground:"
                        + " whether the authorisation is given all the same.");
    }

    /** By its statement, or as a person found out. */
    private static boolean disagrees(CaseFacts facts) {
        return ResidenceFund.statement(facts)
                .orElseGet(() -> facts.assessment()
                        .settled(AGREEMENT, AGREED)
                        .filter(s -> s.as() == SettledPoint.Verdict.NOT_MET)
                        .isPresent());
    }

    private static Finding agreement(CaseFacts facts) {
        var statement = ResidenceFund.statement(facts);
        var text = "A refusal rests on the agreement of the fund of residence that the conditions are not met.";
        return statement.isPresent()
                ? Finding.of(
                        AGREEMENT,
                        TreatyConditions.VERSION,
                        AGREED,
                        !statement.get(),
                        text,
                        Fact.of("conditions met by its statement", statement.get()))
                : Finding.open(AGREEMENT, TreatyConditions.VERSION, AGREED, text);
    }
}
