package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRulesTest {

    @ParameterizedTest(name = "living in {0}: {1}")
    @CsvSource({"NO, MET", "SE, MET", "DE, NOT_MET", ", OPEN"})
    void NO_PERSON_1_pays_no_care_in_the_state_where_the_person_lives(@Nullable String residence, Result result) {
        var facts = Helfo.stay("ONE").living(residence).build();

        assertThat(Helfo.examined(new NotOrdinarilyResidentThere(), facts))
                .singleElement()
                .satisfies(f -> assertThat(f.result()).isEqualTo(result));
    }

    @Test
    void NO_PERSON_1_leaves_care_in_Norway_to_NO_COUNTRY_6() {
        assertThat(Helfo.examined(
                        new NotOrdinarilyResidentThere(),
                        Helfo.stay("ONE").in("NO").build()))
                .isEmpty();
    }

    @Test
    void NO_PERSON_1_sends_the_person_to_the_institution_of_that_state() {
        var proposal = Helfo.CLAIM.propose(Helfo.stay("ONE").living("DE").build(), Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("DE");
    }
}
