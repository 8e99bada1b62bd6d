package org.caretrail.domain.regime.eu;

import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * EU-26-7: what the competent institution adds after authorised care, where home would have borne more than the scheme of
 * the state of treatment did (regulation 987/2009 art. 26(7), C-368/98 Vanbraekel). All amounts in one currency.
 *
 * @param notional what the competent state would have borne for the same care at home
 * @param actual   what the scheme of the state of treatment paid or would pay
 * @param borne    what the insured paid and keeps, less what the insured would have paid at home
 */
public record Supplement(Money notional, Money actual, Money borne) {

    public static final String RULE = "EU-26-7";

    /** The first day on which regulation 987/2009 applied. */
    public static final String VERSION = "2010-05-01";

    public Money amount() {
        return difference().atMost(borne).notBelowZero();
    }

    /** The same, written out step by step. */
    public Money on(Worksheet sheet) {
        sheet.step(RULE, VERSION, "difference", difference(), Fact.of("notional", notional), Fact.of("actual", actual));
        return sheet.step(
                RULE, VERSION, "supplement", amount(), Fact.of("difference", difference()), Fact.of("borne", borne));
    }

    private Money difference() {
        return notional.minus(actual);
    }
}
