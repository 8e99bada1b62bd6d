package org.caretrail.domain.regime.no;

import java.util.Collection;
import java.util.Optional;
import org.caretrail.domain.application.Journey;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;

/**
 * NO-TRAVEL: the travel part of a claim, as a proposal to Pasientreiser, outside the payout. What fails here leaves travel at
 * nothing and refuses nothing else.
 */
record Travel(Worksheet sheet, RateBook book) {

    /** The checklist of the travel part. */
    static final String DOCUMENTS = "NO-DOC-4";

    static final String TERM = "NO-CLOCK-12";

    static Optional<Journey> journey(CaseFacts facts) {
        return Optional.ofNullable(PersonalData.reveal(facts.claim().travel()));
    }

    /**
     * Empty for a claim without travel, and while a figure is open.
     *
     * @param found what the rules of the claim found: a travel document that stays missing leaves travel at nothing
     */
    Optional<Money> amount(Collection<Finding> found) {
        return journey(sheet.facts()).flatMap(journey -> {
            var undocumented =
                    found.stream().anyMatch(f -> f.failed() && f.rule().equals(DOCUMENTS));
            return undocumented || late() ? Optional.of(nothing()) : worth(journey);
        });
    }

    private Optional<Money> worth(Journey journey) {
        var kilometres = journey.kilometresEachWay();
        var day = CareDays.first(sheet.facts());
        if (kilometres == null || day.isEmpty()) {
            sheet.lacking(NotionalJourney.RULE, "journey", "its kilometres or the day of care are not known");
            return Optional.empty();
        }
        return new NotionalJourney(sheet, book, kilometres, day.get()).amount(journey.minimumFare());
    }

    /** NO-CLOCK-12 is the rule of journeys in Norway; whether a late claim falls under it is a person's to say. */
    private boolean late() {
        var received = sheet.facts().travelClaimedOn();
        return CareDays.last(sheet.facts())
                .flatMap(home -> Term.of(TERM, received, book).map(t -> t.lastDay(home)))
                .filter(received::isAfter)
                .map(last -> sheet.add(Finding.open(
                        TERM,
                        Versions.UNDATED,
                        "travel",
                        "the travel claim came later than six months after the care: that it is in time all the same",
                        Fact.of("received", received),
                        Fact.of("last day", last))))
                .filter(Finding::failed)
                .isPresent();
    }

    private Money nothing() {
        return Money.zero(sheet.facts().scheme().currency());
    }
}
