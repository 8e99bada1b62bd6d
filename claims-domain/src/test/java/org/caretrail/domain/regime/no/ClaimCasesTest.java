package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.decision.Outcome.GRANTED;
import static org.caretrail.domain.decision.Outcome.NONE;
import static org.caretrail.domain.decision.Outcome.REFUSED;
import static org.caretrail.domain.regime.no.LawRow.row;

import java.util.List;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole claims, in each of which one rule is met or not met, and each date of the law is crossed by a day. */
class ClaimCasesTest {

    static List<LawRow> rows() {
        return List.of(
                row("NO-ROUTE-1", "asked under the directive", stay(), "MET", GRANTED),
                row("NO-ROUTE-1", "asked under an S2", under(Basis.ART_26), "-", NONE),
                row("NO-ROUTE-2", "asked under article 25", under(Basis.ART_25), "OPEN", NONE),
                row("NO-COUNTRY-1", "Iceland", stay().in("IS"), "MET", GRANTED),
                row(
                        "NO-COUNTRY-1",
                        "Croatia before it joined",
                        day("2013-06-30").in("HR"),
                        "-",
                        REFUSED),
                row(
                        "NO-COUNTRY-1",
                        "Croatia on the day it joined",
                        day("2013-07-01").in("HR"),
                        "MET",
                        NONE),
                row("NO-COUNTRY-2", "Switzerland", stay().in("CH"), "NOT_MET", REFUSED),
                row(
                        "NO-COUNTRY-2",
                        "Switzerland, under an S2",
                        under(Basis.ART_26).in("CH"),
                        "MET",
                        NONE),
                row("NO-COUNTRY-3", "the last day of 2020", priced("2020-12-31").in("GB"), "MET", GRANTED),
                row("NO-COUNTRY-4", "the first day of 2021", day("2021-01-01").in("GB"), "OPEN", NONE),
                row(
                        "NO-COUNTRY-4",
                        "begun in 2020",
                        begun("2020-12-31", "2021-01-01").in("GB"),
                        "MET",
                        NONE),
                row(
                        "NO-COUNTRY-4",
                        "begun in 2021",
                        begun("2021-01-01", "2021-01-02").in("GB"),
                        "OPEN",
                        NONE),
                row(
                        "NO-COUNTRY-4",
                        "applied for in 2020",
                        day("2021-01-04").in("GB").received("2020-12-31"),
                        "MET",
                        NONE),
                row("NO-COUNTRY-4", "the last day of 2023", day("2023-12-31").in("GB"), "OPEN", NONE),
                row("NO-COUNTRY-5", "the first day of 2024", day("2024-01-01").in("GB"), "NOT_MET", REFUSED),
                row("NO-COUNTRY-6", "Norway itself", stay().in("NO"), "OPEN", NONE),
                row(
                        "NO-COUNTRY-6",
                        "Norway, for whom § 5-24 a pays it",
                        stay().in("NO").settled("NO-COUNTRY-6", null, true),
                        "MET",
                        GRANTED),
                row("NO-COUNTRY-7", "Montenegro", stay().in("ME"), "NOT_MET", REFUSED),
                row("NO-PERSON-1", "lives in the state of treatment", stay().living("DE"), "NOT_MET", REFUSED),
                row("NO-PERSON-1", "lives in a third state", stay().living("SE"), "MET", GRANTED),
                row(
                        "NO-PERSON-1",
                        "holds an S1 for it",
                        stay().living("SE"),
                        "HOLDS_NO_S1_FOR_THE_STATE",
                        "NOT_MET",
                        REFUSED),
                row("NO-PERSON-1", "lives nobody knows where", stay().living(null), "OPEN", NONE),
                row("NO-PERSON-2", "a member", stay().born("1990-01-01"), "MET", GRANTED),
                row("NO-PERSON-2", "no member", stay(), "MEMBER_OF_NATIONAL_INSURANCE", "NOT_MET", REFUSED),
                row("NO-PROVIDER-2", "licensed", stay().living("FI"), "MET", GRANTED),
                row("NO-PROVIDER-2", "not licensed", stay(), "PROVIDER_LICENSED", "NOT_MET", REFUSED),
                row("NO-PROVIDER-3", "dearer than the cap", stay().in("SE"), "MET", GRANTED),
                row("NO-PROVIDER-3", "cheaper than the cap", Helfo.stay("HIP"), "-", GRANTED),
                row("NO-SCOPE-1", "by telemedicine that Norway covers", stay().byTelemedicine(true), "MET", GRANTED),
                row(
                        "NO-SCOPE-1",
                        "by telemedicine that it does not",
                        stay().byTelemedicine(true),
                        "TELEMEDICINE_COVERED_IN_NORWAY",
                        "NOT_MET",
                        REFUSED),
                row("NO-SCOPE-1", "not at a distance", stay().byTelemedicine(false), "-", GRANTED),
                row("NO-SCOPE-1", "medicine from where nobody knows", bought(LineCategory.MEDICINE), "OPEN", NONE),
                row(
                        "NO-SCOPE-1",
                        "medicine from the net",
                        bought(LineCategory.MEDICINE).fromOnlinePharmacy(true),
                        "= NOK 0.00",
                        REFUSED),
                row(
                        "NO-SCOPE-1",
                        "consumables from the net",
                        bought(LineCategory.AID).fromOnlinePharmacy(true),
                        "-",
                        GRANTED),
                row(
                        "NO-SCOPE-1",
                        "medicine from another pharmacy",
                        bought(LineCategory.MEDICINE).fromOnlinePharmacy(false),
                        "-",
                        GRANTED),
                row("NO-SCOPE-2", "in a hospital", stay().needArose(NeedArose.EMERGENCY), "MET", GRANTED),
                row("NO-SCOPE-2", "in a clinic", stay().hospital(false), "MET", GRANTED),
                row(
                        "NO-SCOPE-2",
                        "at a spa",
                        stay().hospital(false),
                        "ASSESSED_OR_TREATED_IN_HOSPITAL_OR_CLINIC",
                        "NOT_MET",
                        REFUSED),
                row("NO-EQUIV", "equivalent", stay().in("DK"), "MET", GRANTED),
                row("NO-EQUIV", "not equivalent", stay(), "EQUIVALENT_TO_NORWEGIAN_CARE", "NOT_MET", REFUSED),
                row(
                        "NO-EQUIV-2",
                        "a specialist outside hospital",
                        stay().hospital(false).in("AT"),
                        "MET",
                        GRANTED),
                row("NO-EQUIV-2", "no title shown", stay().hospital(false), "SPECIALIST_TITLE_SHOWN", "OPEN", NONE),
                row("NO-EQUIV-2", "no title, and it counts", untitled(true), "SPECIALIST_TITLE_SHOWN", "MET", GRANTED),
                row(
                        "NO-EQUIV-2",
                        "no title, and a person refuses",
                        untitled(false),
                        "SPECIALIST_TITLE_SHOWN",
                        "NOT_MET",
                        REFUSED),
                row(
                        "NO-EQUIV-2",
                        "a hospital answers for its own",
                        stay().hospital(true).in("NL"),
                        "-",
                        GRANTED),
                row("NO-APPLY-1", "by the form", stay().in("IT"), "MET", GRANTED),
                row("NO-APPLY-1", "on paper, for want of a login", stay().onPaper(), "MET", GRANTED),
                row(
                        "NO-APPLY-1",
                        "on paper, with a login",
                        stay().onPaper(),
                        "CANNOT_USE_THE_DIGITAL_FORM",
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

    private static Facts under(Basis basis) {
        return Helfo.stay(Bills.on(basis, Bills.invoice("1", "2024-03-20", Bills.line("1.1", "1000.00", "NOK"))));
    }

    private static Facts day(String day) {
        return begun(day, day);
    }

    private static Facts priced(String day) {
        return day(day).decided(day).given("NO-AMOUNT-3", null, "1");
    }

    private static Facts begun(String first, String day) {
        var line = Bills.line("1.1", LineCategory.TREATMENT, CareKind.INPATIENT, day, "1000.00", "NOK");
        return Helfo.stay(Bills.invoice("1", day, line))
                .care(CareKind.INPATIENT, first, day)
                .received(day);
    }

    private static Facts bought(LineCategory category) {
        var line = Bills.line("1.1", category, null, null, "500.00", "NOK");
        return Helfo.claim(Bills.claim(Bills.invoice("1", "2024-03-12", line)))
                .care(CareKind.OUTPATIENT, "2024-03-12", "2024-03-12")
                .hospital(false)
                .price(Helfo.code("ONE"));
    }

    private static Facts untitled(boolean counts) {
        return stay().hospital(false).settled("NO-EQUIV-2", "without specialist title", counts);
    }
}
