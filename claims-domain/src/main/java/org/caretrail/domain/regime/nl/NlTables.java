package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.regime.Validity.RANGE;
import static org.caretrail.domain.regime.Validity.YEAR;

import java.util.List;
import org.caretrail.domain.regime.Cell;
import org.caretrail.domain.regime.RetentionLaw;
import org.caretrail.domain.regime.TableShape;

/** The tables of Dutch law, by name. Amounts in EUR. */
final class NlTables {

    static final String TARIFFS = "nl-care-product-tariffs";
    static final String TARIFF_STEPS = "nl-tariff-steps";
    static final String MARGINS = "nl-margins";
    static final String WMG_TARIFFS = "nl-wmg-tariffs";
    static final String CONTRACTED_AVERAGES = "nl-contracted-averages";
    static final String POLICIES = "nl-policies";
    static final String POLICY_MAXIMA = "nl-policy-maxima";
    static final String SUPPLEMENTARY_COVERS = "nl-supplementary-covers";
    static final String DEDUCTIBLES = "nl-deductibles";
    static final String VOLUNTARY_DEDUCTIBLES = "nl-voluntary-deductibles";
    static final String LANGUAGES = "nl-languages";
    static final String REFERRERS = "nl-referrers";
    static final String WAITING_NORMS = "nl-treeknormen";
    static final String TERMS = "nl-terms";
    static final String STAY_LIMITS = "nl-stay-limits";
    static final String DELIVERY_ROOM = "nl-delivery-room";
    static final String REMEDY_TERMS = "nl-remedy-terms";
    static final String TREATY_STATES = "nl-treaty-states";
    static final String DECIDING_FUNDS = "nl-deciding-funds";
    static final String INFORMATION = "nl-information";
    static final String RETENTION_TERMS = "nl-retention-terms";

    static final List<TableShape> SHAPES = List.of(
            new TableShape(TARIFFS, YEAR, List.of("careProduct"), List.of("highestCountedTariff"))
                    .holding(Cell.FIGURE, "highestCountedTariff"),
            new TableShape(TARIFF_STEPS, RANGE, List.of(), List.of("steps")).holding(Cell.WHOLE, "steps"),
            new TableShape(MARGINS, YEAR, List.of("insurer"), List.of("margin")).holding(Cell.SHARE, "margin"),
            new TableShape(WMG_TARIFFS, RANGE, List.of("careProduct"), List.of("maximumTariff"))
                    .holding(Cell.FIGURE, "maximumTariff"),
            new TableShape(CONTRACTED_AVERAGES, YEAR, List.of("insurer", "careProduct"), List.of("average"))
                    .holding(Cell.FIGURE, "average"),
            new TableShape(
                            POLICIES,
                            YEAR,
                            List.of("insurer", "policy"),
                            List.of("kind", "percentage", "percentageOf", "languages", "deductibleOnEuRoute"))
                    .holding(Cell.oneOf("RESTITUTION", "IN_KIND", "COMBINATION"), "kind")
                    .holding(Cell.orEmpty(Cell.oneOf("true", "false")), "deductibleOnEuRoute")
                    .holding(Cell.orEmpty(Cell.PERCENT), "percentage")
                    .holding(Cell.orEmpty(Cell.oneOf("CEILING", "CONTRACTED_AVERAGE")), "percentageOf"),
            new TableShape(POLICY_MAXIMA, YEAR, List.of("insurer", "policy", "careProduct"), List.of("maximum"))
                    .holding(Cell.FIGURE, "maximum"),
            new TableShape(SUPPLEMENTARY_COVERS, YEAR, List.of("insurer", "product", "cover"), List.of("limit", "per"))
                    .holding(Cell.orEmpty(Cell.FIGURE), "limit"),
            new TableShape(DEDUCTIBLES, YEAR, List.of(), List.of("compulsory")).holding(Cell.FIGURE, "compulsory"),
            new TableShape(VOLUNTARY_DEDUCTIBLES, RANGE, List.of(), List.of("least", "most"))
                    .holding(Cell.FIGURE, "least", "most"),
            new TableShape(LANGUAGES, RANGE, List.of("language"), List.of()).holding(Cell.LANGUAGE, "language"),
            new TableShape(REFERRERS, YEAR, List.of("insurer", "referrer"), List.of("onlyFor")),
            new TableShape(WAITING_NORMS, RANGE, List.of("care"), List.of("weeks")).holding(Cell.WHOLE, "weeks"),
            new TableShape(TERMS, RANGE, List.of("term"), List.of("weeks")).holding(Cell.WHOLE, "weeks"),
            new TableShape(STAY_LIMITS, RANGE, List.of(), List.of("days", "longestBreak"))
                    .holding(Cell.WHOLE, "days", "longestBreak"),
            new TableShape(DELIVERY_ROOM, YEAR, List.of(), List.of("ownContribution", "mostPerDay"))
                    .holding(Cell.FIGURE, "ownContribution", "mostPerDay"),
            new TableShape(REMEDY_TERMS, RANGE, List.of("term"), List.of("length", "unit"))
                    .holding(Cell.WHOLE, "length")
                    .holding(Cell.oneOf("DAYS", "YEARS", "EUR"), "unit"),
            new TableShape(TREATY_STATES, RANGE, List.of("country"), List.of("document", "rule"))
                    .holding(Cell.COUNTRY, "country")
                    .holding(Cell.oneOf("EHIC", "FORM_111"), "document"),
            new TableShape(DECIDING_FUNDS, RANGE, List.of("country"), List.of()).holding(Cell.COUNTRY, "country"),
            new TableShape(INFORMATION, RANGE, List.of("rule"), List.of("nl", "en")),
            RetentionLaw.terms(RETENTION_TERMS));

    private NlTables() {}
}
