package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.decision.Outcome.GRANTED;
import static org.caretrail.domain.decision.Outcome.NONE;
import static org.caretrail.domain.decision.Outcome.PARTLY_GRANTED;
import static org.caretrail.domain.decision.Outcome.REFUSED;
import static org.caretrail.domain.regime.no.LawRow.row;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Journey;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole claims, in each of which one rule of time, money or travel is met or not met, and each of its dates is crossed. */
class AmountCasesTest {

    static List<LawRow> rows() {
        return List.of(
                row("NO-CLOCK-1", "six months to the day", claimed("2024-09-11"), "MET", GRANTED),
                row("NO-CLOCK-1", "a day later", late(claimed("2024-09-12")), "NOT_MET", REFUSED),
                row("NO-CLOCK-1", "from 31 August, in a month of 28 days", clipped("2023-02-28"), "MET", NONE),
                row("NO-CLOCK-1", "from 31 August, a day later", late(clipped("2023-03-01")), "NOT_MET", REFUSED),
                row("NO-CLOCK-1", "the last day is a Saturday", on("2024-03-14", "2024-09-16"), "MET", GRANTED),
                row(
                        "NO-CLOCK-1",
                        "the last day was a Saturday, and Monday is gone",
                        late(on("2024-03-14", "2024-09-17")),
                        "NOT_MET",
                        REFUSED),
                row("NO-CLOCK-1", "the last day is Constitution Day", on("2023-11-17", "2024-05-21"), "MET", NONE),
                row(
                        "NO-CLOCK-1",
                        "the first working day after it and Whitsun is gone",
                        late(on("2023-11-17", "2024-05-22")),
                        "NOT_MET",
                        REFUSED),
                row(
                        "NO-CLOCK-1",
                        "the last day without a first request",
                        late(requested("2023-10-01")),
                        "NOT_MET",
                        REFUSED),
                row("NO-CLOCK-1", "the first day with one", requested("2023-10-02"), "MET", NONE),
                row(
                        "NO-CLOCK-3",
                        "late, and nobody has said whether it is extended",
                        claimed("2024-09-12"),
                        "OPEN",
                        NONE),
                row("NO-CLOCK-3", "late, and it is not extended", late(claimed("2024-09-12")), "NOT_MET", REFUSED),
                row("NO-CLOCK-3", "in time", claimed("2024-09-11"), "-", GRANTED),
                row("NO-CLOCK-3", "three years to the day", extended("2027-03-11"), "MET", GRANTED),
                row("NO-CLOCK-3", "a day later", extended("2027-03-12"), "-", REFUSED),
                row(
                        "NO-CLOCK-12",
                        "the travel part in time",
                        travelled("69", "2024-03-11").received("2024-09-11"),
                        "-",
                        GRANTED),
                row(
                        "NO-CLOCK-12",
                        "the travel part late",
                        travelled("69", "2024-03-11").received("2024-09-12").settled("NO-CLOCK-3", null, true),
                        "OPEN",
                        NONE),
                row("NO-PN", "care after the notification ran out", notified("60000.00", "2024-03-10"), "OPEN", NONE),
                row("NO-PN", "care on its last day", notified("60000.00", "2024-03-11"), "MET", GRANTED),
                row("NO-AMOUNT", "no invoice", Helfo.claim(Bills.claim()), "OPEN", NONE),
                row("NO-AMOUNT", "the payout", Helfo.stay("ONE").in("FR"), "= NOK 52248.00", GRANTED),
                row("NO-AMOUNT-1", "the last day of 80 %", treated("2023-10-01", "2023-10-01"), "= 0.80", GRANTED),
                row("NO-AMOUNT-1", "the first day of 100 %", treated("2023-10-02", "2023-10-02"), "= 1.00", GRANTED),
                row("NO-AMOUNT-1", "treated before, decided after", treated("2023-10-01", "2023-10-02"), "OPEN", NONE),
                row("NO-AMOUNT-2", "the last day of a year without a price", unpriced("2023-12-31"), "OPEN", NONE),
                row("NO-AMOUNT-2", "the first day of one with a price", unpriced("2024-01-01"), "= 52248", GRANTED),
                row("NO-AMOUNT-2", "the last day of 2020", unpriced("2020-12-31"), "= 45808", GRANTED),
                row(
                        "NO-AMOUNT-2",
                        "the first day of 2021, which nobody verified",
                        unpriced("2021-01-01"),
                        "OPEN",
                        NONE),
                row("NO-AMOUNT-3", "a weight", Helfo.stay("HALF"), "= 0.500", GRANTED),
                row("NO-AMOUNT-3", "a code without a weight", Helfo.stay("NOWHERE"), "OPEN", NONE),
                row("NO-AMOUNT-5", "a day with a rate", billed("2024-03-20", "EUR"), "= 11.50", GRANTED),
                row("NO-AMOUNT-5", "the day after", billed("2024-03-21", "EUR"), "OPEN", NONE),
                row(
                        "NO-AMOUNT-6",
                        "a procedure with a rate",
                        Helfo.visit(CareKind.RADIOLOGY, "2024-03-12", "900.00"),
                        "= 500.00",
                        GRANTED),
                row(
                        "NO-AMOUNT-6",
                        "the year before it has one",
                        Helfo.visit(CareKind.RADIOLOGY, "2023-12-31", "900.00"),
                        "OPEN",
                        NONE),
                row("NO-AMOUNT-8", "the cap is the higher one", notified("52247.99", null), "OPEN", NONE),
                row("NO-AMOUNT-8", "the ceiling is the higher one", notified("52248.00", null), "-", GRANTED),
                row("NO-AMOUNT-9", "through the euro", billed("2024-03-20", "PLN"), "= 0.23", GRANTED),
                row("NO-AMOUNT-9", "no rate to the euro", billed("2024-03-20", "USD"), "-", NONE),
                row("NO-FEE-1", "the last day of 375, its first day recalled", visited("2023-06-30"), "OPEN", NONE),
                row("NO-FEE-1", "the first day of 386", visited("2023-07-01"), "= 386", GRANTED),
                row("NO-FEE-1", "the last day of 386", visited("2023-12-31"), "= 386", GRANTED),
                row("NO-FEE-1", "the first day of 403", visited("2024-01-01"), "= 403", GRANTED),
                row("NO-FEE-1", "the first day without a fee", visited("2025-01-01"), "OPEN", NONE),
                row("NO-EQUIV", "a room upgrade", with(LineCategory.ROOM_UPGRADE), "= NOK 0.00", PARTLY_GRANTED),
                row("NO-TRAVEL", "69 km", travelled("69", "2024-03-11"), "= NOK 72.00", GRANTED),
                row("NO-TRAVEL", "the last day without a rate", travelled("69", "2025-03-02"), "OPEN", NONE),
                row("NO-TRAVEL", "the first day of 3.10", travelled("69", "2025-03-03"), "= NOK 85.80", GRANTED),
                row("NO-TRAVEL", "the last day of 2023", travelled("69", "2023-12-31"), "OPEN", NONE),
                row("NO-TRAVEL", "the first day of 2024", travelled("69", "2024-01-01"), "= NOK 72.00", GRANTED),
                row(
                        "NO-TRAVEL",
                        "a metre short of 300 km",
                        travelled("299.999", "2024-03-11"),
                        "= NOK 1458.00",
                        GRANTED),
                row("NO-TRAVEL", "300 km", travelled("300", "2024-03-11"), "OPEN", NONE),
                row("NO-TRAVEL", "exactly 10 km", travelled("10", "2024-03-11"), "OPEN", NONE),
                row("NO-TRAVEL", "a metre less", travelled("9.999", "2024-03-11"), "NOT_MET", GRANTED),
                row(
                        "NO-TRAVEL-1",
                        "near, in an emergency",
                        travelled("9", "2024-03-11").needArose(NeedArose.EMERGENCY),
                        "MET",
                        GRANTED),
                row("NO-TRAVEL-1", "near, and no need is certified", travelled("9", "2024-03-11"), "-", GRANTED),
                row(
                        "NO-DOC-4",
                        "no tickets",
                        travelled("69", "2024-03-11").without(DocumentKind.TRAVEL_DOCUMENT),
                        "OPEN",
                        NONE),
                row(
                        "NO-DOC-4",
                        "no tickets, and it is waived",
                        travelled("69", "2024-03-11")
                                .without(DocumentKind.TRAVEL_DOCUMENT)
                                .settled("NO-DOC-4", null, true),
                        "MET",
                        GRANTED));
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

    private static Facts claimed(String received) {
        return on("2024-03-11", received);
    }

    private static Facts on(String treated, String received) {
        return billed(treated, null, treated)
                .received(received)
                .decided("2027-04-01")
                .settled("NO-AMOUNT-1", null, true);
    }

    private static Facts clipped(String received) {
        return on("2022-08-31", received);
    }

    private static Facts requested(String received) {
        return billed("2023-03-20", "2023-04-03", "2023-03-20")
                .received(received)
                .decided("2023-11-01");
    }

    private static Facts late(Facts claim) {
        return claim.settled("NO-CLOCK-3", null, false);
    }

    private static Facts extended(String received) {
        return claimed(received).settled("NO-CLOCK-3", null, true);
    }

    private static Facts billed(String treated, @Nullable String requested, @Nullable String paid) {
        var line = Bills.line("1.1", LineCategory.TREATMENT, CareKind.INPATIENT, treated, "1000.00", "NOK");
        return Helfo.stay(Bills.invoice("1", treated, requested, paid, line))
                .care(CareKind.INPATIENT, treated, treated);
    }

    private static Facts billed(String issued, String currency) {
        return Helfo.stay(Bills.invoice("1", issued, null, issued, Bills.line("1.1", "1000.00", currency)));
    }

    private static Facts treated(String day, String decided) {
        return billed(day, null, day).received(day).decided(decided).given("NO-AMOUNT-2", null, "50000");
    }

    private static Facts unpriced(String day) {
        return billed(day, null, day).received(day).decided(day).given("NO-AMOUNT-3", null, "1");
    }

    private static Facts notified(String ceiling, @Nullable String until) {
        return Helfo.stay("ONE")
                .under(StageCeilingTest.granted(StageCeilingTest.grant(Stage.TREATMENT, ceiling, until)));
    }

    private static Facts visited(String day) {
        return Helfo.visit(CareKind.OUTPATIENT, day, "900.00")
                .received(day)
                .decided("2025-06-02")
                .given("NO-AMOUNT-2", null, "50000")
                .settled("NO-AMOUNT-1", null, true);
    }

    private static Facts with(LineCategory category) {
        return Helfo.stay(Bills.invoice(
                "1",
                "2024-03-20",
                Bills.line("1.1", "1000.00", "NOK"),
                Bills.line("1.2", category, null, null, "100.00", "NOK")));
    }

    private static Facts travelled(String kilometres, String day) {
        Journey journey = Bills.journey(kilometres, "20.00");
        return Helfo.claim(Bills.claimWithTravel(journey, Bills.invoice("1", day, Bills.line("1.1", "100.00", "NOK"))))
                .filed(DocumentKind.TRAVEL_CLAIM_FORM, DocumentKind.TRAVEL_DOCUMENT)
                .care(CareKind.INPATIENT, day, day)
                .received(day)
                .decided("2025-06-02")
                .price(Helfo.code("ONE"))
                .given("NO-AMOUNT-2", null, "50000");
    }
}
