package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.PERSON;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.CoverEvent.CoverDrawReversed;
import org.caretrail.domain.event.CoverEvent.CoverDrawn;
import org.caretrail.domain.shared.DecisionId;

/** One event of each kind in a cover account, with nothing left empty. */
public final class SampleCovers {

    static final CoverAccountId ACCOUNT = CoverAccountId.of(PERSON, Year.of(2024));

    private static final RowRef ROW =
            new RowRef("nl-deductibles", 1, "", DAY.withDayOfYear(1), LocalDate.of(2024, 12, 31), "S", "Zvw");
    private static final DrawSource SOURCE = DrawSource.ofClaim(DecisionId.of(CASE, 1), 1);

    private SampleCovers() {}

    public static List<CoverEvent> all() {
        return List.of(
                new CoverDrawn(ACCOUNT, DAY, entry(), Cover.DEDUCTIBLE, DAY, SOURCE, share()),
                new CoverDrawReversed(ACCOUNT, DAY, entry(), euro("85"), said("a mistake"), DecisionId.of(CASE, 2)));
    }

    static DrawId entry() {
        return DrawId.of(Year.of(2024), Cover.DEDUCTIBLE, SOURCE);
    }

    static DrawShare share() {
        return new DrawShare(
                euro("385"), euro("85"), euro("300"), euro("0"), euro("385"), "NL-POLICY-4", "not all was left", ROW);
    }

    static Draw draw() {
        return new Draw(Cover.DEDUCTIBLE, DAY, euro("385"), euro("20"), euro("385"), "NL-POLICY-4", ROW);
    }
}
