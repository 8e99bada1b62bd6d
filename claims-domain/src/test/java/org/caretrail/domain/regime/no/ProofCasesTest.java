package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.decision.Outcome.GRANTED;
import static org.caretrail.domain.decision.Outcome.NONE;
import static org.caretrail.domain.decision.Outcome.REFUSED;
import static org.caretrail.domain.regime.no.LawRow.row;

import java.util.List;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole claims, in each of which one proof is there or missing, and dated on either side of the treatment. */
class ProofCasesTest {

    static List<LawRow> rows() {
        return List.of(
                row("NO-REFERRAL-1", "dated the day before", referred("2024-03-10"), "MET", GRANTED),
                row("NO-REFERRAL-1", "dated the same day", referred("2024-03-11"), "OPEN", NONE),
                row("NO-REFERRAL-1", "dated the day after", referred("2024-03-12"), "NOT_MET", REFUSED),
                row("NO-REFERRAL-2", "referred there", stay().needArose(NeedArose.ABROAD), "MET", GRANTED),
                row(
                        "NO-REFERRAL-2",
                        "by one who may not",
                        stay().needArose(NeedArose.ABROAD),
                        "REFERRED_WHERE_TREATED",
                        "NOT_MET",
                        REFUSED),
                row("NO-REFERRAL-3", "consulted the day before", consulted("2024-03-10"), "MET", GRANTED),
                row("NO-REFERRAL-3", "consulted the day after", consulted("2024-03-12"), "NOT_MET", REFUSED),
                row("NO-REFERRAL-4", "the summary shows it", emergency().in("ES"), "MET", GRANTED),
                row("NO-REFERRAL-4", "the summary does not", emergency(), "EMERGENCY_SHOWN", "NOT_MET", REFUSED),
                row("NO-REFERRAL-5", "a course that runs", course(), "MET", GRANTED),
                row("NO-REFERRAL-5", "no course runs", course(), "COURSE_ALREADY_RUNNING", "NOT_MET", REFUSED),
                row("NO-DOC-2", "no receipt", stay().without(DocumentKind.PAYMENT_PROOF), "OPEN", NONE),
                row(
                        "NO-DOC-2",
                        "no receipt, and it is waived",
                        stay().without(DocumentKind.PAYMENT_PROOF).settled("NO-DOC-2", null, true),
                        "MET",
                        GRANTED),
                row(
                        "NO-DOC-2",
                        "no receipt, and none will come",
                        stay().without(DocumentKind.PAYMENT_PROOF).settled("NO-DOC-2", "PAYMENT_PROOF", false),
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

    private static Facts stay() {
        return Helfo.stay("ONE");
    }

    private static Facts referred(String dated) {
        return stay().without(DocumentKind.REFERRAL).filed(DocumentKind.REFERRAL, "nb", dated);
    }

    private static Facts consulted(String dated) {
        return stay().without(DocumentKind.REFERRAL)
                .needArose(NeedArose.ABROAD)
                .filed(DocumentKind.CONSULTATION_PROOF, "en", dated);
    }

    private static Facts emergency() {
        return stay().without(DocumentKind.REFERRAL).needArose(NeedArose.EMERGENCY);
    }

    private static Facts course() {
        return stay().without(DocumentKind.REFERRAL).filed(DocumentKind.COURSE_RECORD);
    }
}
