package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;

import java.util.List;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-DOC-2 and NL-POLICY-6: the documents that a Dutch claim needs, and the languages they are read in. */
class ClaimChecklistTest {

    private final ClaimLaw law = new ClaimLaw(Scheme.NL_ZVW);

    @Test
    void NL_DOC_2_asks_for_the_other_schemes_statement_under_an_S2_only() {
        assertThat(kinds(NlCases.claim(Invoices.admission(ART_26)))).contains(DocumentKind.OTHER_SCHEME_STATEMENT);
        assertThat(kinds(NlCases.claim(Invoices.admission(POLICY))))
                .doesNotContain(DocumentKind.OTHER_SCHEME_STATEMENT);
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, false", "ABROAD, true", "HOME, true"})
    void NL_DOC_2_asks_for_no_referral_in_an_emergency(NeedArose need, boolean asked) {
        var claim = NlCases.claim(Invoices.admission(POLICY)).planned(false, need);
        assertThat(kinds(claim).contains(DocumentKind.REFERRAL)).isEqualTo(asked);
    }

    @Test
    void NL_DOC_2_must_know_where_the_need_arose_unless_the_care_was_planned() {
        var claim = NlCases.claim(Invoices.admission(POLICY));
        assertThat(law.unknown(claim.planned(false, null).facts()))
                .singleElement()
                .satisfies(u -> assertThat(u.pointer()).isEqualTo("/care/needArose"));
        assertThat(law.unknown(claim.planned(true, null).facts())).isEmpty();
    }

    @Test
    void NL_DOC_2_a_document_that_never_came_refuses_every_part() {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .without(DocumentKind.PAYMENT_PROOF);
        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("PAYMENT_PROOF");

        var refused = claim.settle("NL-DOC-2", "PAYMENT_PROOF", Verdict.NOT_MET).proposal();
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.parts()).allSatisfy(p -> assertThat(p.rules()).contains("NL-DOC-2@1"));
    }

    @Test
    void NL_POLICY_6_no_translation_may_be_demanded_under_article_25() {
        var turkish = new Language("tr");
        var during = NlCases.claim(Invoices.treatment("1", "1.00", ART_25));
        var both = NlCases.claim(Invoices.treatment("1", "1.00", ART_25, POLICY));
        assertThat(law.accepts(turkish, during.facts(), during.book())).isTrue();
        assertThat(law.accepts(turkish, both.facts(), both.book())).isFalse();
    }

    @Test
    void NL_POLICY_6_who_names_no_basis_is_routed_first() {
        var turkish = new Language("tr");
        var unnamed =
                NlCases.claim(Invoices.treatment("1", "1.00"), Invoices.treatment("2", "1.00", ART_25, SUPPLEMENTARY));
        assertThat(law.accepts(turkish, unnamed.facts(), unnamed.book())).isFalse();
        unnamed.planned(false, NeedArose.ABROAD);
        assertThat(law.accepts(turkish, unnamed.facts(), unnamed.book())).isTrue();
        unnamed.country("US");
        assertThat(law.accepts(turkish, unnamed.facts(), unnamed.book())).isFalse();
    }

    private List<DocumentKind> kinds(NlCase claim) {
        return law.requirements(claim.facts()).stream()
                .flatMap(r -> r.kinds().stream())
                .toList();
    }
}
