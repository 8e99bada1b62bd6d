package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** The person of a test's case: insured under a restitution policy and at home in the Netherlands. */
final class Insured {

    private @Nullable Country residence = new Country("NL");
    private @Nullable String insurer = "ZILVEREN_KRUIS";
    private @Nullable String policy = "BASIS_EXCLUSIEF";
    private @Nullable LocalDate born = LocalDate.of(1970, 1, 1);
    private @Nullable Money voluntary;
    private List<String> supplementary = List.of("THREE_STARS");

    void living(@Nullable String state) {
        residence = state == null ? null : new Country(state);
    }

    void under(@Nullable String newInsurer, @Nullable String newPolicy) {
        insurer = newInsurer;
        policy = newPolicy;
    }

    void born(String day, Money voluntaryDeductible) {
        born = LocalDate.parse(day);
        voluntary = voluntaryDeductible;
    }

    void bornOnAnUnknownDay() {
        born = null;
    }

    void supplementary(String... products) {
        supplementary = List.of(products);
    }

    Person person() {
        return new Person("A", born, null, residence, insurer, policy, supplementary, voluntary, null);
    }
}
