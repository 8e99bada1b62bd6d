package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NL-ROUTE-5: an appointment made, home in between, a planned admission is planned care even when it is urgent: article
 * 20, not article 19. What happened decides. Where the facts contradict each other a person says.
 */
final class PlannedCare implements Rule {

    static final PlannedCare RULE = new PlannedCare();

    static final String ID = "NL-ROUTE-5";
    private static final String VERSION = "2010-05-01";
    private static final String POINT = "PLANNED";
    private static final String TEXT = "Care arranged before the journey is planned care, urgent or not.";

    private PlannedCare() {}

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return List.of(of(facts));
    }

    static Finding of(CaseFacts facts) {
        return of(facts.application());
    }

    static Finding of(Application application) {
        var planned = signsOfPlan(application);
        var unplanned = signsAgainst(application.care());
        var seen = seen(application, planned, unplanned);
        if (planned.isEmpty() == unplanned.isEmpty()) {
            return Finding.open(ID, VERSION, POINT, "The facts do not say whether the care was planned.", seen);
        }
        return Finding.of(ID, VERSION, POINT, unplanned.isEmpty(), TEXT, seen);
    }

    /** What speaks for a plan, in words. */
    private static List<String> signsOfPlan(Application application) {
        var care = application.care();
        var from = care.from();
        return Stream.of(
                        sign(Boolean.TRUE.equals(care.planned()), "it was arranged before the journey"),
                        sign(care.needArose() == NeedArose.HOME, "the need of care arose at home"),
                        sign(
                                from != null && from.isAfter(application.receivedOn()),
                                "it begins after it was applied for"))
                .flatMap(s -> s)
                .toList();
    }

    /** What speaks against one; who says that it was planned speaks for the plan, whatever else is said. */
    private static List<String> signsAgainst(Care care) {
        return Boolean.TRUE.equals(care.planned())
                ? List.of()
                : Stream.of(
                                sign(Boolean.FALSE.equals(care.planned()), "nobody arranged it before the journey"),
                                sign(care.needArose() == NeedArose.ABROAD, "the need of care arose abroad"),
                                sign(care.needArose() == NeedArose.EMERGENCY, "it was an emergency"))
                        .flatMap(s -> s)
                        .toList();
    }

    private static Stream<String> sign(boolean seen, String words) {
        return seen ? Stream.of(words) : Stream.of();
    }

    private static Fact[] seen(Application application, List<String> planned, List<String> unplanned) {
        var care = application.care();
        return new Fact[] {
            Fact.of("speaks for a plan", inWords(planned)),
            Fact.of("speaks against one", inWords(unplanned)),
            Fact.of("planned", String.valueOf(care.planned())),
            Fact.of("need arose", String.valueOf(care.needArose())),
            Fact.of("urgent", String.valueOf(care.urgent())),
            Fact.of("first day of care", String.valueOf(care.from())),
            Fact.of("application received", application.receivedOn())
        };
    }

    private static String inWords(List<String> signs) {
        return signs.isEmpty() ? "nothing" : String.join("; ", signs);
    }
}
