package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.util.Optional;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The two conditions of NO-TRAVEL: more than 10 km each way, and dearer than the local minimum fare. Both fall away in an
 * emergency and with a certified need of car or taxi (NO-TRAVEL-1).
 *
 * @param fare each way, before the own share
 */
record JourneyConditions(
        Worksheet sheet,
        BigDecimal kilometres,
        Money fare,
        @Nullable Money minimumFare) {

    private static final String WAIVER = "NO-TRAVEL-1";
    private static final BigDecimal MORE_THAN = BigDecimal.TEN;

    /** Adds what it finds to the worksheet. */
    boolean failed() {
        if (waived()) {
            return false;
        }
        var distance = sheet.add(farEnough());
        var price = sheet.add(dearEnough());
        return distance.failed() || price.failed();
    }

    private boolean waived() {
        if (sheet.facts().application().care().needArose() == NeedArose.EMERGENCY) {
            sheet.add(finding(WAIVER, "emergency", true, "In an emergency distance and fare do not matter."));
            return true;
        }
        return certifiedNeed().map(sheet::add).isPresent();
    }

    private Optional<Finding> certifiedNeed() {
        var need = Finding.open(WAIVER, Versions.UNDATED, "certified need", "The need of car or taxi is certified.");
        return sheet.facts()
                .assessment()
                .settled(WAIVER, need.point())
                .filter(s -> s.as() == Verdict.MET)
                .map(_ -> need);
    }

    private Finding farEnough() {
        var known = Fact.of("km each way", kilometres.toPlainString());
        if (kilometres.compareTo(MORE_THAN) == 0) {
            var why = "exactly 10 km each way: whether that is far enough";
            return Finding.open(NotionalJourney.RULE, Versions.UNDATED, "distance", why, known);
        }
        var text = "The journey is more than 10 km each way.";
        return finding(NotionalJourney.RULE, "distance", kilometres.compareTo(MORE_THAN) > 0, text, known);
    }

    private Finding dearEnough() {
        var known = Fact.of("fare each way", fare);
        if (minimumFare == null || !minimumFare.currency().equals(fare.currency())) {
            var why = "the local minimum fare is not known in the scheme's currency";
            return Finding.open(NotionalJourney.RULE, Versions.UNDATED, "minimum fare", why, known);
        }
        return finding(
                NotionalJourney.RULE,
                "minimum fare",
                fare.compareTo(minimumFare) > 0,
                "The journey is dearer than the local minimum fare.",
                known,
                Fact.of("minimum fare", minimumFare));
    }

    private static Finding finding(String rule, String point, boolean met, String text, Fact... known) {
        return Finding.of(rule, Versions.UNDATED, point, met, text, known);
    }
}
