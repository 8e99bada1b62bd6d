package org.caretrail.domain.regime.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.regime.no.Norway;
import org.junit.jupiter.api.Test;

class DeemedGrantTest {

    private static final RateBook BOOK = Tables.of(List.of(new Norway(), new Netherlands()), "");

    @Test
    void EU_26_2_counts_the_national_term_from_receipt_there() {
        var term = DeemedGrant.term(facts(Scheme.NL_ZVW, Through.RESIDENCE_FUND), BOOK)
                .orElseThrow();

        assertThat(term.clock().rule()).isEqualTo("EU-26-2");
        assertThat(term.clock().startedOn()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(term.clock().dueOn()).isEqualTo(LocalDate.of(2027, 3, 28));
    }

    @Test
    void NL_CAK_7_the_row_is_recalled_and_says_so() {
        var term = DeemedGrant.term(facts(Scheme.NL_ZVW, Through.RESIDENCE_FUND), BOOK)
                .orElseThrow();

        assertThat(term.row().table()).isEqualTo("deemed-grant-terms");
        assertThat(term.row().mark()).isEqualTo("R");
        assertThat(term.row().unverified()).isTrue();
        assertThat(term.row().source()).contains("NL-CAK-7");
    }

    @Test
    void EU_26_2_does_not_hold_for_who_applies_directly() {
        var facts = facts(Scheme.NL_ZVW, Through.INSURED);

        assertThat(DeemedGrant.term(facts, BOOK)).isEmpty();
        assertThat(new DeemedGrant().examine(facts, BOOK)).isEmpty();
    }

    @Test
    void EU_26_2_without_a_row_there_is_no_term_and_a_person_sees_that() {
        var facts = facts(Scheme.NO_HELFO, Through.RESIDENCE_FUND);

        assertThat(DeemedGrant.term(facts, BOOK)).isEmpty();
        assertThat(new DeemedGrant().examine(facts, BOOK))
                .singleElement()
                .matches(Finding::open)
                .satisfies(f -> assertThat(f.text()).contains("no term is known"));
    }

    private static CaseFacts facts(Scheme scheme, Through through) {
        return Facts.of(scheme, new AuthorisationRequest(null, through, null))
                .received("2027-01-31")
                .build();
    }
}
