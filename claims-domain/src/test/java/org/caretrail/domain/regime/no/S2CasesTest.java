package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.decision.Outcome.GRANTED;
import static org.caretrail.domain.decision.Outcome.NONE;
import static org.caretrail.domain.decision.Outcome.REFUSED;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole S2 applications, in each of which one rule is met or not met, and the route that a refusal names. */
class S2CasesTest {

    static List<LawRow> rows() {
        return List.of(
                row("NO-ROUTE-2", "waiting is not justifiable", s2(), "", "MET", GRANTED),
                row("NO-ROUTE-2", "waiting is justifiable", s2(), "WAITING_NOT_JUSTIFIABLE", "NOT_MET", REFUSED),
                row(
                        "NO-ROUTE-1",
                        "refused, in a state of the directive",
                        s2().in("AT"),
                        "WAITING_NOT_JUSTIFIABLE",
                        "MET",
                        REFUSED),
                row(
                        "NO-ROUTE-1",
                        "refused, in a state outside it",
                        s2().in("CH"),
                        "WAITING_NOT_JUSTIFIABLE",
                        "-",
                        REFUSED),
                row("NO-ROUTE-3", "Norway does not offer it", s2(), "PART_OF_NORWEGIAN_OFFER", "MET", REFUSED),
                row(
                        "NO-ROUTE-4",
                        "a guarantee exceeded matters not for the S2",
                        s2(),
                        "NO_GUARANTEED_TIME_EXCEEDED",
                        "NOT_MET",
                        GRANTED),
                row("NO-ROUTE-4", "none exceeded", s2().in("SE"), "", "MET", GRANTED),
                row("NO-COUNTRY-2", "Switzerland", s2().in("CH"), "", "MET", GRANTED),
                row(
                        "NO-COUNTRY-4",
                        "the United Kingdom in its transition",
                        treated("2023-12-31").in("GB").settled("NO-CLOCK-2", null, true),
                        "",
                        "OPEN",
                        NONE),
                row(
                        "NO-COUNTRY-5",
                        "the United Kingdom a day later",
                        treated("2024-01-01").in("GB"),
                        "",
                        "MET",
                        GRANTED),
                row("NO-COUNTRY-7", "Turkey", s2().in("TR"), "", "NOT_MET", REFUSED),
                row("NO-S2-1", "documented", s2().in("IS"), "", "MET", GRANTED),
                row("NO-S2-1", "waiting is justifiable", s2().in("IS"), "WAITING_NOT_JUSTIFIABLE", "NOT_MET", REFUSED),
                row("NO-S2-2", "a public provider", s2().in("FI"), "", "MET", GRANTED),
                row("NO-S2-2", "a private one", s2(), "PROVIDER_IN_PUBLIC_SYSTEM", "NOT_MET", REFUSED),
                row("NO-S2-3", "asked on the day of care", treated("2024-02-01"), "", "MET", GRANTED),
                row("NO-S2-3", "asked the day after", treated("2024-01-31"), "", "MET", GRANTED),
                row("NO-S2-3", "no day of care known", s2().care(CareKind.INPATIENT, null, null), "", "-", GRANTED),
                row(
                        "NO-CLOCK-2",
                        "six months to the day",
                        treated("2024-03-11").received("2024-09-11").decided("2024-10-01"),
                        "",
                        "MET",
                        GRANTED),
                row(
                        "NO-CLOCK-2",
                        "a day later",
                        treated("2024-03-11").received("2024-09-12").decided("2024-10-01"),
                        "",
                        "OPEN",
                        NONE),
                row("NO-CLOCK-2", "asked beforehand", treated("2024-02-02"), "", "-", GRANTED),
                row("NO-S2-5", "both conditions of EU-20 met", s2().in("BE"), "", "MET", GRANTED),
                row("NO-S2-5", "one of them not", s2().in("BE"), "PART_OF_NORWEGIAN_OFFER", "NOT_MET", REFUSED),
                row("NO-S2-5", "both met, and not documented", s2(), "DOCUMENTED_BY_SPECIALIST_SERVICE", "OPEN", NONE),
                row(
                        "NO-S2-5",
                        "both met, and refused all the same",
                        s2().settled("NO-S2-5", null, true),
                        "DOCUMENTED_BY_SPECIALIST_SERVICE",
                        "MET",
                        REFUSED),
                row(
                        "NO-S2-5",
                        "both met, and late",
                        treated("2023-03-11").settled("NO-CLOCK-2", null, false),
                        "",
                        "OPEN",
                        NONE),
                row(
                        "NO-S2-5",
                        "both met, and a document never came",
                        s2().without(DocumentKind.HEALTH_RECORD).settled("NO-DOC-3", "HEALTH_RECORD", false),
                        "",
                        "OPEN",
                        NONE),
                row("NO-S2-5", "both met, on paper", s2().onPaper(), "CANNOT_USE_THE_DIGITAL_FORM", "OPEN", NONE),
                row("NO-DOC-3", "without a record", s2().without(DocumentKind.HEALTH_RECORD), "", "OPEN", NONE),
                row(
                        "NO-DOC-3",
                        "without one, which is waived",
                        s2().without(DocumentKind.HEALTH_RECORD).settled("NO-DOC-3", null, true),
                        "",
                        "MET",
                        GRANTED),
                row("NO-PERSON-1", "lives there", s2().living("DE"), "", "NOT_MET", REFUSED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_law_says(LawRow row) {
        row.check();
    }

    @Test
    void no_two_rows_are_the_same_case() {
        assertThat(rows()).extracting(LawRow::rule, LawRow::facts).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{1} answered with no, in {0}: {2}")
    @CsvSource({
        "DE, WAITING_NOT_JUSTIFIABLE,     NO-ROUTE-1",
        "DE, PROVIDER_IN_PUBLIC_SYSTEM,   NO-ROUTE-1",
        "DE, PART_OF_NORWEGIAN_OFFER,     NO-ROUTE-3",
        "US, PART_OF_NORWEGIAN_OFFER,     NO-ROUTE-3",
        "DE, CANNOT_USE_THE_DIGITAL_FORM, NO-APPLY-1"
    })
    void NO_ROUTE_names_the_right_route_of_an_S2_that_is_refused(String state, String no, String route) {
        var facts = s2().in(state).settled("NO-S2-5", null, true);
        var proposal = Helfo.S2.propose(
                (no.equals("CANNOT_USE_THE_DIGITAL_FORM") ? facts.onPaper() : facts).answeredBut(Helfo.S2, no),
                Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(REFUSED);
        assertThat(proposal.rightRoute()).contains(route);
    }

    @Test
    void NO_ROUTE_4_is_the_right_route_when_a_guarantee_was_exceeded_and_the_S2_is_refused() {
        var waiting = Helfo.S2.questions(s2().build()).stream()
                .filter(q -> q.rule().equals("NO-ROUTE-4"))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.text()).contains("patient referral unit");

        var facts = s2().without(DocumentKind.HEALTH_RECORD).settled("NO-DOC-3", "HEALTH_RECORD", false);
        facts.settled("NO-S2-5", null, true);
        var refused = Helfo.S2.propose(facts.answeredBut(Helfo.S2, waiting.condition()), Helfo.BOOK);

        assertThat(refused.outcome()).isEqualTo(REFUSED);
        assertThat(refused.rightRoute()).contains("NO-ROUTE-4");
    }

    @Test
    void EU_20_forbids_a_refusal_for_form_while_its_two_conditions_are_met() {
        var undocumented = s2().answeredBut(Helfo.S2, "DOCUMENTED_BY_SPECIALIST_SERVICE");

        assertThat(Helfo.open(Helfo.S2.propose(undocumented, Helfo.BOOK))).containsExactly("NO-S2-5 EU-20");
    }

    private static LawRow row(String rule, String when, Facts facts, String no, String seen, Outcome outcome) {
        return LawRow.of(rule, when, Helfo.S2, facts, no, seen, outcome);
    }

    private static Facts s2() {
        return Helfo.authorisation(Through.INSURED);
    }

    private static Facts treated(String day) {
        return s2().care(CareKind.INPATIENT, day, day);
    }
}
