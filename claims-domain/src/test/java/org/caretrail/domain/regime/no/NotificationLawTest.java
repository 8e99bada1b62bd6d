package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationLawTest {

    private static final Money HIP = Money.of("130620.00", "NOK");

    @Test
    void NO_PN_1_grants_a_stage_with_the_cap_as_its_ceiling() {
        var proposal = proposed(Helfo.notification(Stage.TREATMENT));

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.stages()).containsExactly(new StageGrant(Stage.TREATMENT, Outcome.GRANTED, HIP, null));
        assertThat(proposal.amounts().of(AmountKind.CEILING)).contains(HIP);
        assertThat(proposal.citations()).contains("NO-PN-1@1", "NO-AMOUNT-1@2023-10-02");
    }

    @Test
    void NO_PN_1_prices_each_stage_by_its_own_episode() {
        var proposal = proposed(Helfo.notification(Stage.DIAGNOSTICS, Stage.TREATMENT)
                .price(Helfo.episodes(
                        episode("2024-03-04", Stage.DIAGNOSTICS, "HALF"), episode(null, Stage.TREATMENT, "HIP"))));

        assertThat(proposal.stages())
                .containsExactly(
                        new StageGrant(Stage.DIAGNOSTICS, Outcome.GRANTED, Money.of("26124.00", "NOK"), null),
                        new StageGrant(Stage.TREATMENT, Outcome.GRANTED, HIP, null));
    }

    @Test
    void NO_PN_grants_only_diagnostics_while_the_treatment_is_not_clarified() {
        var all = Helfo.notification(Stage.values());
        var proposal =
                Helfo.NOTIFICATION.propose(all.answeredBut(Helfo.NOTIFICATION, "TREATMENT_CLARIFIED"), Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
        assertThat(proposal.stages())
                .extracting(StageGrant::outcome)
                .containsExactly(Outcome.GRANTED, Outcome.REFUSED, Outcome.REFUSED);

        var treatmentOnly = Helfo.notification(Stage.TREATMENT).answeredBut(Helfo.NOTIFICATION, "TREATMENT_CLARIFIED");

        assertThat(Helfo.NOTIFICATION.propose(treatmentOnly, Helfo.BOOK).outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NO_PN_asks_whether_the_treatment_is_clarified_when_it_is_open() {
        assertThat(Helfo.NOTIFICATION.questions(
                        Helfo.notification(Stage.TREATMENT).build()))
                .anyMatch(q -> q.condition().equals("TREATMENT_CLARIFIED"));
        assertThat(Helfo.NOTIFICATION.questions(
                        Helfo.notification(Stage.DIAGNOSTICS).build()))
                .noneMatch(q -> q.condition().equals("TREATMENT_CLARIFIED"));
    }

    @ParameterizedTest(name = "received {0}: open {1}")
    @CsvSource({"2024-03-11, false", "2024-03-12, true"})
    void NO_PN_is_asked_for_before_the_care(String received, boolean open) {
        var facts = Helfo.notification(Stage.TREATMENT).received(received).decided("2024-03-20");

        assertThat(Helfo.open(proposed(facts)).contains("NO-PN asked beforehand"))
                .isEqualTo(open);
    }

    @Test
    void NO_PN_1_waits_for_the_planned_day_a_code_and_a_stage() {
        assertThat(Helfo.open(proposed(Helfo.notification(Stage.TREATMENT).care(CareKind.INPATIENT, null, null))))
                .containsExactly("NO-PN-1 planned day TREATMENT");
        assertThat(Helfo.open(proposed(Helfo.notification(Stage.TREATMENT).price(null))))
                .containsExactly("NO-AMOUNT-3 code TREATMENT");
        assertThat(Helfo.open(proposed(Helfo.notification(Stage.DIAGNOSTICS, Stage.TREATMENT))))
                .as("one code does not say which of two stages it prices")
                .containsExactly("NO-AMOUNT-3 code DIAGNOSTICS", "NO-AMOUNT-3 code TREATMENT");
        assertThat(Helfo.open(proposed(Helfo.notification()))).containsExactly("NO-PN stages");
    }

    @Test
    void NO_AMOUNT_6_prices_a_stage_by_its_procedure() {
        var picture = new Episode(LocalDate.of(2024, 3, 4), Stage.DIAGNOSTICS, null, null, "XRAY");
        var facts = Helfo.notification(Stage.DIAGNOSTICS).price(Helfo.episodes(picture));

        assertThat(proposed(facts).amounts().of(AmountKind.CEILING)).contains(Money.of("500.00", "NOK"));
        assertThat(Helfo.open(
                        proposed(Helfo.notification(Stage.DIAGNOSTICS).care(CareKind.RADIOLOGY, "2024-03-04", null))))
                .containsExactly("NO-AMOUNT-6 code DIAGNOSTICS 2024-03-04");
    }

    @Test
    void NO_ROUTE_refuses_every_stage_in_the_wrong_scheme() {
        var proposal = Helfo.NOTIFICATION.propose(
                Helfo.notification(Stage.TREATMENT).in("CH").build(), Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.stages()).extracting(StageGrant::outcome).containsExactly(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("S2");
    }

    private static Episode episode(@Nullable String day, Stage stage, String code) {
        return new Episode(day == null ? null : LocalDate.parse(day), stage, code, null, null);
    }

    private static Proposal proposed(Facts facts) {
        return Helfo.NOTIFICATION.propose(facts.answered(Helfo.NOTIFICATION), Helfo.BOOK);
    }
}
