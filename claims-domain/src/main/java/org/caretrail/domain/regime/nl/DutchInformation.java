package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Language;

/**
 * NL-INFO: which paragraphs inform whom a decision is for. Their words are those of the day of the decision, by the table
 * {@code nl-information}: Dutch for who reads Dutch, English for everybody else.
 */
record DutchInformation(CaseType type, Application application, Decision decision, RateBook book) {

    List<Paragraph> in(Language language) {
        var column = language.tag().matches("nl(-.*)?") ? "nl" : "en";
        return Stream.of(
                        when(insurer(), "NL-INFO-1"),
                        when(PlannedCare.of(application).failed(), "NL-INFO-2"),
                        when(insurer() && emergency(application.care()), "NL-INFO-3"),
                        when(!insurer() && withoutPermission(), "NL-INFO-4"),
                        when(inDirective(), "NL-INFO-5"))
                .flatMap(rules -> rules)
                .flatMap(rule -> told(rule, column).stream())
                .toList();
    }

    private boolean insurer() {
        return application.scheme() == Scheme.NL_ZVW;
    }

    private static boolean emergency(Care care) {
        return care.needArose() == NeedArose.EMERGENCY || Boolean.TRUE.equals(care.urgent());
    }

    /** Who applied to the CAK and got no permission must not start on it. */
    private boolean withoutPermission() {
        return type == CaseType.S2_AUTHORISATION && !decision.outcome().favourable();
    }

    private boolean inDirective() {
        var from = application.care().from();
        var day = from == null ? application.receivedOn() : from;
        return TreatyCare.underDirective(application.care().country(), day, decision.decidedOn(), book);
    }

    private static Stream<String> when(boolean applies, String rule) {
        return applies ? Stream.of(rule) : Stream.of();
    }

    private Optional<Paragraph> told(String rule, String column) {
        var day = decision.decidedOn();
        return book.find(NlTables.INFORMATION, day, day, rule).map(row -> new Paragraph(rule, row.text(column)));
    }
}
