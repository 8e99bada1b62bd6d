package org.caretrail.app.feed;

import java.util.Locale;
import java.util.Map;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.AssessmentEvent;
import org.caretrail.domain.event.AuthorisationEvent;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent;
import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.DecisionEvent;
import org.caretrail.domain.event.DossierEvent;
import org.caretrail.domain.event.FilingEvent;
import org.caretrail.domain.event.LetterEvent;
import org.caretrail.domain.event.NotificationEvent;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.RemedyEvent;
import org.caretrail.domain.event.UserFeeEvent;

/**
 * What the outside may know of each event. A field is public because it is named here, never because it exists: dates,
 * amounts, outcomes, rules, kinds and ids are; what identifies a person, and every text that a person wrote, is not.
 */
final class PublicEvents {

    private static final String OF_CASES = "org.caretrail.case.";
    private static final String OF_USER_FEES = "org.caretrail.user-fee.";
    private static final String OF_COVERS = "org.caretrail.cover.";
    private static final String OF_RATE_TABLES = "org.caretrail.rate-table.";
    private static final String VERSION = ".v1";

    private PublicEvents() {}

    /** Such as {@code org.caretrail.case.claim-decided.v1}. */
    static String type(CaseEvent event) {
        return OF_CASES + name(event);
    }

    /** Such as {@code org.caretrail.user-fee.exemption-card-issued.v1}. */
    static String type(UserFeeEvent event) {
        return OF_USER_FEES + name(event);
    }

    /** Such as {@code org.caretrail.cover.cover-drawn.v1}. */
    static String type(CoverEvent event) {
        return OF_COVERS + name(event);
    }

    /** Such as {@code org.caretrail.rate-table.rate-table-published.v1}. */
    static String type(RateTableEvent event) {
        return OF_RATE_TABLES + name(event);
    }

    private static String name(Object event) {
        var words = event.getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return words.toLowerCase(Locale.ROOT) + VERSION;
    }

    static Map<String, Object> data(CaseEvent event) {
        var data = switch (event) {
            case ApplicationEvent e -> PublicApplications.of(e);
            case CourseEvent e -> PublicCourse.of(e);
            case FilingEvent e -> PublicFiling.of(e);
            case LetterEvent e -> PublicLetters.of(e);
            case DossierEvent e -> PublicDossier.of(e);
            case AssessmentEvent e -> PublicCourse.of(e);
            case DecisionEvent e -> PublicDecisions.of(e);
            case NotificationEvent e -> PublicDecisions.of(e);
            case AuthorisationEvent e -> PublicDecisions.of(e);
            case ClaimEvent e -> PublicDecisions.of(e);
            case RemedyEvent e -> PublicRemedies.of(e);
        };
        return data.with("happenedOn", event.happenedOn()).fields();
    }

    static Map<String, Object> data(UserFeeEvent event) {
        return PublicUserFees.of(event).with("happenedOn", event.happenedOn()).fields();
    }

    static Map<String, Object> data(CoverEvent event) {
        return PublicCovers.of(event).with("happenedOn", event.happenedOn()).fields();
    }

    static Map<String, Object> data(RateTableEvent event) {
        return PublicRateTables.of(event).with("happenedOn", event.happenedOn()).fields();
    }
}
