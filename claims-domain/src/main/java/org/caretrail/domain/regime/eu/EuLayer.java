package org.caretrail.domain.regime.eu;

import java.util.List;
import org.caretrail.domain.regime.Cell;
import org.caretrail.domain.regime.TableFolder;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.Validity;

/** The tables that every European regime reads beside its own. */
public final class EuLayer {

    static final String STATES = "eu-states";
    static final String DEEMED_GRANT_TERMS = "deemed-grant-terms";

    /** The folder that a regime names among its layers. */
    public static final TableFolder TABLES = new TableFolder(
            "regime/eu",
            List.of(
                    new TableShape(STATES, Validity.RANGE, List.of("country"), List.of("kind"))
                            .holding(Cell.COUNTRY, "country")
                            .holding(Cell.oneOf(StateGroup.class), "kind"),
                    new TableShape(DEEMED_GRANT_TERMS, Validity.RANGE, List.of("country"), List.of("days"))
                            .holding(Cell.COUNTRY, "country")
                            .holding(Cell.WHOLE, "days")));

    private EuLayer() {}
}
