package org.caretrail.domain.casefile;

import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.Completeness;
import org.jspecify.annotations.Nullable;

/** Where a case stands, in one word: derived, never stored as a fact. The first that applies. */
public enum Status {
    RECEIVED,
    AWAITING_DOCUMENTS,
    AWAITING_TRANSLATION,
    UNDER_ASSESSMENT,
    AWAITING_APPROVAL,
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    DEEMED_GRANTED,
    UNDER_RECONSIDERATION,
    UNDER_APPEAL,
    WITHDRAWN,
    /** Decided, and nothing is awaited any more. */
    CLOSED,
    /** Another institution decides. */
    REFERRED_ON;

    /** Whether something is still to be decided. */
    public boolean toBeDecided() {
        return switch (this) {
            case RECEIVED,
                    AWAITING_DOCUMENTS,
                    AWAITING_TRANSLATION,
                    UNDER_ASSESSMENT,
                    AWAITING_APPROVAL,
                    UNDER_RECONSIDERATION,
                    UNDER_APPEAL -> true;
            case GRANTED, PARTLY_GRANTED, REFUSED, DEEMED_GRANTED, WITHDRAWN, CLOSED, REFERRED_ON -> false;
        };
    }

    public static Status of(CaseFile file) {
        if (file.ended()) {
            return file.course().referral() == null ? WITHDRAWN : REFERRED_ON;
        }
        if (file.course().closedOn() != null) {
            return CLOSED;
        }
        if (file.decisions().pending() != null) {
            return AWAITING_APPROVAL;
        }
        if (file.remedies().underAppeal()) {
            return UNDER_APPEAL;
        }
        if (file.remedies().underReconsideration()) {
            return UNDER_RECONSIDERATION;
        }
        return file.undecided() ? undecided(file.dossier().found()) : decided(file);
    }

    private static Status undecided(@Nullable Completeness found) {
        if (found == null || !found.unknown().isEmpty()) {
            return RECEIVED;
        }
        if (!found.missing().isEmpty()) {
            return AWAITING_DOCUMENTS;
        }
        return found.untranslated().isEmpty() ? UNDER_ASSESSMENT : AWAITING_TRANSLATION;
    }

    private static Status decided(CaseFile file) {
        if (file.decisions().inForce().isEmpty()) {
            return file.residence().onOurBehalf().isPresent() ? GRANTED : REFERRED_ON;
        }
        var outcomes = file.decisions().inForce().stream()
                .map(Decision::outcome)
                .distinct()
                .toList();
        var one = outcomes.size() == 1
                ? outcomes.getFirst()
                : mixed(outcomes.stream().anyMatch(Outcome::favourable));
        return switch (one) {
            case GRANTED -> GRANTED;
            case PARTLY_GRANTED -> PARTLY_GRANTED;
            case DEEMED_GRANTED -> DEEMED_GRANTED;
            case REFUSED, NONE -> REFUSED;
        };
    }

    /** Stages of one notification, decided differently. */
    private static Outcome mixed(boolean anyFavourable) {
        return anyFavourable ? Outcome.PARTLY_GRANTED : Outcome.REFUSED;
    }
}
