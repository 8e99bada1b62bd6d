package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisationLawTest {

    @Test
    void NO_S2_grants_without_an_amount() {
        var proposal = Helfo.S2.propose(Helfo.authorisation(Through.INSURED).answered(Helfo.S2), Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts()).isEqualTo(Amounts.NONE);
        assertThat(proposal.parts()).isEmpty();
    }

    @ParameterizedTest(name = "through {0}, living in {1}: open {2}")
    @CsvSource({"INSURED, NO, false", "RESIDENCE_FUND, NO, true", "INSURED, SE, true"})
    void EU_26_2_weighs_the_statement_of_the_state_of_residence(Through through, String residence, boolean open) {
        var facts = Helfo.authorisation(through).living(residence);

        assertThat(Helfo.open(Helfo.S2.propose(facts.answered(Helfo.S2), Helfo.BOOK))
                        .contains("EU-26-2 residence statement"))
                .isEqualTo(open);
    }

    @Test
    void NO_COUNTRY_2_and_5_open_the_S2_and_NO_COUNTRY_7_does_not() {
        assertThat(outcome(Helfo.authorisation(Through.INSURED).in("CH"))).isEqualTo(Outcome.GRANTED);
        assertThat(outcome(Helfo.authorisation(Through.INSURED).in("GB"))).isEqualTo(Outcome.GRANTED);
        assertThat(outcome(Helfo.authorisation(Through.INSURED).in("US"))).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NO_ROUTE_answers_who_is_outside_the_scheme_at_once_by_the_right_route() {
        var nothingAnswered = Helfo.authorisation(Through.INSURED)
                .without(DocumentKind.HEALTH_RECORD)
                .in("AU")
                .build();

        var proposal = Helfo.S2.propose(nothingAnswered, Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("the agreement on health care with Australia");
    }

    private static Outcome outcome(Facts facts) {
        return Helfo.S2.propose(facts.answered(Helfo.S2), Helfo.BOOK).outcome();
    }
}
