package org.caretrail.domain.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.shared.CaseId;

/**
 * A moment at which a case must be acted on by itself, if nothing happens before. It follows from the events of the case
 * alone, so that a timer that was lost can be set anew.
 */
public record CaseTimer(CaseId caseId, String name, Instant at) {

    /** EU-26-2: silence becomes a grant. */
    public static final String DEEMED_GRANT = "deemed-grant";

    /** Names it by what it is for: the same timer set twice is one. */
    public String id() {
        return id(name, caseId.toString(), at);
    }

    public static String id(String name, String caseId, Instant at) {
        return name + "/" + caseId + "/" + at;
    }

    /** The timers that a case should have. */
    public static List<CaseTimer> of(CaseFile file) {
        return Optional.ofNullable(file.silence()).flatMap(DeemedGrantTerm::actsAt).stream()
                .map(at -> new CaseTimer(file.caseId(), DEEMED_GRANT, at))
                .toList();
    }
}
