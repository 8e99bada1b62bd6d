package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.jspecify.annotations.Nullable;

/** Says in a claim's proposal which route the care belonged to, and names it where another was asked for in vain. */
final class RouteTaken {

    private RouteTaken() {}

    /** Once it is known whether the care was planned. */
    static void show(Desk desk) {
        var planned = PlannedCare.of(desk.facts());
        if (!planned.open()) {
            desk.once(Route.of(planned.met(), desk.facts(), desk.book()).found("ROUTE", planned.met(), desk.facts()));
        }
    }

    static @Nullable String instead(List<Part> parts, List<Finding> common, Desk desk) {
        return common.stream()
                .filter(Finding::failed)
                .map(Finding::rule)
                .map(RouteTaken::insteadOfWhole)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> parts.stream().anyMatch(p -> strayed(p, desk)) ? right(desk) : null);
    }

    private static Optional<String> insteadOfWhole(String failed) {
        return switch (failed) {
            case LivesAbroad.ID, TreatyConditions.ENTITLEMENT ->
                Optional.of("the person's health insurer (NL-ROUTE-9)");
            case "EU-27" -> Optional.of("the institution that pays cash benefits (EU-27)");
            default -> Optional.empty();
        };
    }

    /** Whether a part was refused because its route was not that of the care. */
    private static boolean strayed(Part part, Desk desk) {
        return part.outcome() == Outcome.REFUSED
                && switch (part.basis()) {
                    case ART_25 -> desk.failed("EU-19") || desk.failed(CareDuringStay.CHOICE);
                    case ART_26 -> desk.planned().failed() || desk.failed(S2InForce.NEEDED);
                    default -> false;
                };
    }

    private static String right(Desk desk) {
        return Route.of(desk.planned().met(), desk.facts(), desk.book()).words();
    }
}
