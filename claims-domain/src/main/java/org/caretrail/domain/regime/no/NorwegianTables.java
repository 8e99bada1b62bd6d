package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.regime.Cell;
import org.caretrail.domain.regime.RetentionLaw;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.Validity;

/** The tables of figures that the Norwegian rules read, by name. */
final class NorwegianTables {

    static final String COUNTRIES = "no-countries";
    static final String LANGUAGES = "no-languages";
    static final String TERMS = "no-terms";
    static final String INFORMATION = "no-information";
    static final String DRG_WEIGHTS = "no-drg-weights";
    static final String UNIT_PRICES = "no-isf-unit-prices";
    static final String PERCENTAGES = "no-percentages";
    static final String PROCEDURE_RATES = "no-procedure-rates";
    static final String USER_FEES = "no-user-fees";
    static final String FEE_EXEMPTIONS = "no-fee-exemptions";
    static final String EXEMPTION_CEILINGS = "no-exemption-ceilings";
    static final String FEE_REFUNDS = "no-fee-refunds";
    static final String RATE_DATES = "no-rate-dates";
    static final String TRAVEL_RATES = "no-travel-rates";
    static final String RETENTION_TERMS = "no-retention-terms";

    static final List<TableShape> ALL = List.of(
            range(COUNTRIES, List.of("country"), List.of("rule", "reimbursement", "s2", "ehic", "nordic", "rightRoute"))
                    .holding(Cell.oneOf("YES", "NO", "MANUAL", "BEGUN_BEFORE"), "reimbursement", "s2"),
            range(LANGUAGES, List.of("language"), List.of()).holding(Cell.LANGUAGE, "language"),
            range(TERMS, List.of("rule"), List.of("length", "unit", "countedFrom"))
                    .holding(Cell.WHOLE, "length")
                    .holding(Cell.oneOf("WORKING_DAYS", "WEEKS", "MONTHS", "YEARS"), "unit")
                    .holding(Cell.orEmpty(Cell.oneOf("TREATMENT", "TREATMENT_OR_REQUEST")), "countedFrom"),
            range(INFORMATION, List.of("rule", "where"), List.of("nb", "en")),
            year(DRG_WEIGHTS, List.of("code"), List.of("text", "weight")).holding(Cell.FIGURE, "weight"),
            year(UNIT_PRICES, List.of(), List.of("price")).holding(Cell.FIGURE, "price"),
            range(PERCENTAGES, List.of(), List.of("percentage")).holding(Cell.SHARE, "percentage"),
            year(PROCEDURE_RATES, List.of("code"), List.of("text", "rate")).holding(Cell.FIGURE, "rate"),
            range(USER_FEES, List.of("kind"), List.of("amount"))
                    .holding(Cell.oneOf(CareKind.class), "kind")
                    .holding(Cell.FIGURE, "amount"),
            range(FEE_EXEMPTIONS, List.of("charge", "reason"), List.of("rule", "ageUnder", "text"))
                    .holding(Cell.oneOf(Exemptions.USER_FEE, Exemptions.OWN_SHARE), "charge")
                    .holding(Cell.oneOf("NO-FEE-5", "NO-FEE-6", "NO-TRAVEL"), "rule")
                    .holding(Cell.orEmpty(Cell.WHOLE), "ageUnder"),
            year(EXEMPTION_CEILINGS, List.of(), List.of("ceiling")).holding(Cell.FIGURE, "ceiling"),
            range(FEE_REFUNDS, List.of(), List.of("least")).holding(Cell.FIGURE, "least"),
            range(RATE_DATES, List.of(), List.of("countedFrom")).holding(Cell.oneOf(RateDate.class), "countedFrom"),
            range(TRAVEL_RATES, List.of(), List.of("perKilometre", "ownShare"))
                    .holding(Cell.orEmpty(Cell.FIGURE), "perKilometre", "ownShare"),
            RetentionLaw.terms(RETENTION_TERMS));

    private NorwegianTables() {}

    private static TableShape range(String name, List<String> keys, List<String> values) {
        return new TableShape(name, Validity.RANGE, keys, values);
    }

    private static TableShape year(String name, List<String> keys, List<String> values) {
        return new TableShape(name, Validity.YEAR, keys, values);
    }
}
