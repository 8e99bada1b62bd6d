package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.decision.Outcome.GRANTED;
import static org.caretrail.domain.decision.Outcome.NONE;
import static org.caretrail.domain.decision.Outcome.REFUSED;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole prior notifications, in each of which one rule is met or not met. */
class NotificationCasesTest {

    static List<LawRow> rows() {
        return List.of(
                row("NO-ROUTE-1", "the same care abroad", asked(), "", "MET", GRANTED),
                row(
                        "NO-ROUTE-3",
                        "care that Norway would not have given",
                        asked(),
                        "EQUIVALENT_TO_NORWEGIAN_CARE",
                        "MET",
                        REFUSED),
                row("NO-ROUTE-3", "care that it would have given", asked().in("PL"), "", "-", GRANTED),
                row("NO-PERSON-3", "a priority patient", asked().in("LT"), "", "MET", GRANTED),
                row("NO-PERSON-3", "no priority patient", asked(), "RIGHT_TO_SPECIALIST_CARE", "NOT_MET", REFUSED),
                row(
                        "NO-PN",
                        "asked on the first day of care",
                        asked().received("2024-03-11").decided("2024-03-20"),
                        "",
                        "MET",
                        GRANTED),
                row(
                        "NO-PN",
                        "asked a day later",
                        asked().received("2024-03-12").decided("2024-03-20"),
                        "",
                        "OPEN",
                        NONE),
                row("NO-PN-1", "a ceiling", asked().in("LV"), "", "= NOK 130620.00", GRANTED),
                row("NO-PN-1", "no planned day", asked().care(CareKind.INPATIENT, null, null), "", "OPEN", NONE),
                row("NO-DOC-1", "outside hospital without the licence", asked().hospital(false), "", "OPEN", NONE),
                row(
                        "NO-DOC-1",
                        "outside hospital with it",
                        asked().hospital(false).filed(DocumentKind.PROVIDER_LICENCE),
                        "",
                        "MET",
                        GRANTED),
                row("NO-DOC-1", "hospital or not, nobody knows", asked().hospital(null), "", "OPEN", NONE),
                row(
                        "NO-EQUIV-2",
                        "no title, and a person refuses for it",
                        asked().hospital(false)
                                .filed(DocumentKind.PROVIDER_LICENCE)
                                .settled("NO-EQUIV-2", "without specialist title", false),
                        "SPECIALIST_TITLE_SHOWN",
                        "NOT_MET",
                        REFUSED),
                row(
                        "NO-APPLY-1",
                        "on paper, with a login",
                        asked().onPaper(),
                        "CANNOT_USE_THE_DIGITAL_FORM",
                        "NOT_MET",
                        REFUSED),
                row(
                        "NO-SCOPE-1",
                        "at a distance, as Norway does not cover it",
                        asked().byTelemedicine(true),
                        "TELEMEDICINE_COVERED_IN_NORWAY",
                        "NOT_MET",
                        REFUSED));
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

    @Test
    void NO_PN_names_reimbursement_to_who_asks_too_late() {
        var late = asked().received("2024-03-12").decided("2024-03-20").settled("NO-PN", "asked beforehand", false);

        assertThat(Helfo.NOTIFICATION
                        .propose(late.answered(Helfo.NOTIFICATION), Helfo.BOOK)
                        .rightRoute())
                .contains("NO-ROUTE-1");
    }

    private static LawRow row(String rule, String when, Facts facts, String no, String seen, Outcome outcome) {
        return LawRow.of(rule, when, Helfo.NOTIFICATION, facts, no, seen, outcome);
    }

    private static Facts asked() {
        return Helfo.notification(Stage.TREATMENT);
    }
}
