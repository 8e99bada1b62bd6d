package org.caretrail.domain.regime.eu;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.AnswerTerm;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Rule;

/**
 * EU-26-2: an application that the institution of residence forwards is deemed granted where the competent institution
 * does not answer within its national term (regulation 987/2009 art. 26(2)). The term counts in days from receipt there;
 * its last day belongs to it, whether or not it is a working day. A state whose term no table has grants nothing by silence.
 */
public final class DeemedGrant implements Rule {

    public static final String RULE = "EU-26-2";

    /** The first day on which regulation 987/2009 applied. */
    public static final String VERSION = "2010-05-01";

    private static final String POINT = "term for the answer";

    /** The term that such an application starts; empty where it came another way, or where there is none. */
    public static Optional<AnswerTerm> term(CaseFacts facts, RateBook book) {
        return forwarded(facts) ? row(facts, book).map(row -> counted(row, facts)) : Optional.empty();
    }

    /** That no term is known is for a person to see: silence then decides nothing. */
    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return forwarded(facts) && row(facts, book).isEmpty()
                ? List.of(Finding.open(
                        RULE,
                        VERSION,
                        POINT,
                        "no term is known after which an unanswered application is deemed granted there",
                        Fact.of("competent state", facts.scheme().state().code())))
                : List.of();
    }

    private static boolean forwarded(CaseFacts facts) {
        return facts.request() instanceof AuthorisationRequest r && r.through() == Through.RESIDENCE_FUND;
    }

    private static Optional<RateRow> row(CaseFacts facts, RateBook book) {
        var received = facts.application().receivedOn();
        return book.find(
                EuLayer.DEEMED_GRANT_TERMS,
                received,
                received,
                facts.scheme().state().code());
    }

    private static AnswerTerm counted(RateRow row, CaseFacts facts) {
        var received = facts.application().receivedOn();
        var lastDay = received.plusDays(row.figure("days").longValueExact());
        return new AnswerTerm(new LegalClock(RULE, VERSION, received, lastDay), row.reference());
    }
}
