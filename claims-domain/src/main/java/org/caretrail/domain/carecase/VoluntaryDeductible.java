package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.time.Year;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** A deductible that an insured chose on top of the compulsory one is one that the law lets an insurer offer. */
public final class VoluntaryDeductible {

    private VoluntaryDeductible() {}

    static void unlessOffered(Application application, LocalDate knownOn, Regimes regimes) {
        var person = PersonalData.reveal(application.person());
        if (person == null
                || person.voluntaryDeductible() == null
                || regimes.covers().scheme() != application.scheme()) {
            return;
        }
        var from = application.care().from();
        var year = Year.from(from == null ? application.receivedOn() : from);
        unlessOffered(person.voluntaryDeductible(), year, knownOn, "/person/voluntaryDeductible", regimes);
    }

    /**
     * Zero is none. Of a year whose bounds no table knows, any that is not below zero is taken as said.
     *
     * @param pointer where the amount stands in the request
     * @throws Refusal for one in another currency or outside the bounds
     */
    public static void unlessOffered(
            @Nullable Money chosen, Year year, LocalDate knownOn, String pointer, Regimes regimes) {
        if (chosen == null) {
            return;
        }
        var law = regimes.covers();
        var currency = law.scheme().currency();
        Refusal.when(
                !chosen.currency().equals(currency),
                Reason.WRONG_CURRENCY,
                pointer,
                "the account is kept in " + currency);
        var bounds = law.voluntary(year, knownOn, regimes.book());
        var offered = chosen.exceedsZero()
                ? bounds.map(b -> b.holds(chosen)).orElse(true)
                : chosen.equals(Money.zero(currency));
        if (!offered) {
            throw new Refusal(
                    Reason.DEDUCTIBLE_NOT_OFFERED,
                    law.rule(),
                    pointer,
                    bounds.map(b -> "a voluntary deductible is from " + b.least() + " to " + b.most())
                            .orElse("a voluntary deductible is not below zero"));
        }
    }
}
