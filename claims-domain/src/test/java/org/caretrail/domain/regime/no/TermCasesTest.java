package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms of the office and of remedies, each from a day before and a day after a holiday or a change. */
class TermCasesTest {

    /** A term, the day that starts it, and its last day. */
    record TermRow(String rule, Function<LocalDate, Optional<LegalClock>> term, LocalDate start, LocalDate last) {

        @Override
        public String toString() {
            return rule + " from " + start + " to " + last;
        }
    }

    static List<TermRow> rows() {
        return List.of(
                row("NO-CLOCK-4", day -> Helfo.NOTIFICATION.processing(day, Helfo.SHIPPED), "2024-02-29", "2024-04-02"),
                row("NO-CLOCK-5", day -> Helfo.CLAIM.processing(day, Helfo.SHIPPED), "2024-02-20", "2024-05-14"),
                row("NO-CLOCK-6", day -> Helfo.CLAIM.acknowledgement(day, Helfo.SHIPPED), "2024-03-11", "2024-03-13"),
                row("NO-CLOCK-6", day -> Helfo.CLAIM.acknowledgement(day, Helfo.SHIPPED), "2024-03-27", "2024-04-03"),
                row("NO-CLOCK-6", day -> Helfo.S2.acknowledgement(day, Helfo.SHIPPED), "2024-05-16", "2024-05-22"),
                row(
                        "NO-CLOCK-6",
                        day -> Helfo.NOTIFICATION.acknowledgement(day, Helfo.SHIPPED),
                        "2024-03-16",
                        "2024-03-19"),
                row("NO-CLOCK-7", day -> Helfo.CLAIM.interimReply(day, Helfo.SHIPPED), "2024-01-31", "2024-02-29"),
                row(
                        "NO-CLOCK-7",
                        day -> Helfo.NOTIFICATION.interimReply(day, Helfo.SHIPPED),
                        "2023-01-31",
                        "2023-02-28"),
                row("NO-CLOCK-8", day -> Helfo.REMEDIES.complaintTerm(day, Helfo.SHIPPED), "2025-08-19", "2025-09-30"),
                row("NO-CLOCK-8", day -> Helfo.REMEDIES.complaintTerm(day, Helfo.SHIPPED), "2025-08-20", "2025-10-01"),
                row(
                        "NO-CLOCK-9",
                        day -> Helfo.REMEDIES.latestComplaint(day, Helfo.SHIPPED),
                        "2024-02-29",
                        "2025-02-28"),
                row(
                        "NO-CLOCK-9",
                        day -> Helfo.REMEDIES.latestComplaint(day, Helfo.SHIPPED),
                        "2024-05-31",
                        "2025-06-02"),
                row(
                        "NO-CLOCK-10",
                        day -> Helfo.REMEDIES.detrimentNotice(day, Helfo.SHIPPED),
                        "2023-11-30",
                        "2024-02-29"),
                row(
                        "NO-CLOCK-11",
                        day -> Helfo.REMEDIES.complaintCosts(day, Helfo.SHIPPED),
                        "2024-03-07",
                        "2024-04-02"),
                row("NO-CLOCK-13", day -> Helfo.CLAIM.lapse(day, Helfo.SHIPPED), "2024-02-29", "2027-03-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_term_ends(TermRow row) {
        assertThat(row.term().apply(row.start())).hasValueSatisfying(clock -> {
            assertThat(clock.rule()).isEqualTo(row.rule());
            assertThat(clock.startedOn()).isEqualTo(row.start());
            assertThat(clock.dueOn()).isEqualTo(row.last());
        });
    }

    @Test
    void NO_CLOCK_13_is_of_money_alone() {
        assertThat(Helfo.NOTIFICATION.lapse(LocalDate.of(2024, 3, 11), Helfo.SHIPPED))
                .isEmpty();
        assertThat(Helfo.S2.lapse(LocalDate.of(2024, 3, 11), Helfo.SHIPPED)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is unverified: {1}")
    @CsvSource({
        "NO-CLOCK-3, true",
        "NO-CLOCK-7, true",
        "NO-CLOCK-10, true",
        "NO-CLOCK-6, false",
        "NO-CLOCK-9, false",
        "NO-CLOCK-11, false",
        "NO-CLOCK-13, false"
    })
    void a_term_that_nobody_verified_runs_and_its_row_says_so(String rule, boolean unverified) {
        assertThat(Term.of(rule, LocalDate.of(2024, 3, 11), Helfo.SHIPPED)
                        .map(Term::row)
                        .map(RateRow::unverified))
                .contains(unverified);
    }

    @Test
    void NO_CLOCK_3_names_the_row_that_nobody_verified() {
        var late =
                Helfo.stay("ONE").received("2025-03-11").decided("2025-04-01").settled("NO-CLOCK-3", null, true);

        assertThat(Helfo.found(Helfo.proposed(late), "NO-CLOCK-3", "2024-03-11").facts())
                .anyMatch(f -> f.name().equals("unverified row") && f.value().contains("recalled"));
    }

    @ParameterizedTest(name = "{0}, {1} in hospital {2}: {3}")
    @CsvSource({
        "S2_AUTHORISATION,    INPATIENT,  true,  OPEN",
        "REIMBURSEMENT_CLAIM, INPATIENT,  ,      NOT_MET",
        "REIMBURSEMENT_CLAIM, OUTPATIENT, true,  NOT_MET",
        "REIMBURSEMENT_CLAIM, OUTPATIENT, false, OPEN",
        "PRIOR_NOTIFICATION,  ,           ,      OPEN"
    })
    void NO_CLOCK_14_says_what_speaks_against_Trygderetten(
            CaseType type, @Nullable CareKind kind, @Nullable Boolean hospital, Result result) {
        assertThat(competence(AppealBody.TRYGDERETTEN, type, kind, hospital))
                .extracting(Finding::rule, Finding::result)
                .containsExactly(tuple("NO-CLOCK-14", result));
    }

    @Test
    void NO_CLOCK_14_says_nothing_of_Helseklage() {
        assertThat(competence(AppealBody.HELSEKLAGE, CaseType.REIMBURSEMENT_CLAIM, CareKind.INPATIENT, true))
                .isEmpty();
    }

    private static List<Finding> competence(
            AppealBody body, CaseType type, @Nullable CareKind kind, @Nullable Boolean hospital) {
        var provider = new Provider(null, null, hospital, null);
        var care = new Care(kind, null, new Country("DE"), provider, null, null, null, null, null, null);
        return Helfo.REMEDIES.competence(body, type, care);
    }

    private static TermRow row(String rule, Function<LocalDate, Optional<LegalClock>> term, String start, String last) {
        return new TermRow(rule, term, LocalDate.parse(start), LocalDate.parse(last));
    }
}
