package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
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

    private static final String NOT_YET = "NL-INFO-4";

    /** NL-INFO-4: who asks the CAK for permission hears at once not to start before it is certain. */
    static List<Paragraph> beforehand(
            CaseType type, Application application, LocalDate on, Language language, RateBook book) {
        return type == CaseType.S2_AUTHORISATION && application.scheme() == Scheme.NL_CAK
                ? told(NOT_YET, on, column(language), book).stream().toList()
                : List.of();
    }

    List<Paragraph> in(Language language) {
        var column = column(language);
        var day = decision.decidedOn();
        return Stream.of(
                        when(insurer(), "NL-INFO-1"),
                        when(PlannedCare.of(application).failed(), "NL-INFO-2"),
                        when(insurer() && emergency(application.care()), "NL-INFO-3"),
                        when(!insurer() && withoutPermission(), NOT_YET),
                        when(inDirective(), "NL-INFO-5"))
                .flatMap(rules -> rules)
                .flatMap(rule -> told(rule, day, column, book).stream())
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
        return TreatyCare.underDirective(application.care().country(), day, decision.decidedOn(), book)
                && !outsideGreekPart();
    }

    /** NL-ROUTE-11: Cyprus is an EU state only in its Greek part. */
    private boolean outsideGreekPart() {
        var question = StateOfTreatment.IN_GREEK_PART.question();
        return decision.findings().stream()
                .anyMatch(
                        f -> f.rule().equals(question.rule()) && f.point().equals(question.condition()) && f.failed());
    }

    private static Stream<String> when(boolean applies, String rule) {
        return applies ? Stream.of(rule) : Stream.of();
    }

    private static String column(Language language) {
        return language.tag().matches("nl(-.*)?") ? "nl" : "en";
    }

    private static Optional<Paragraph> told(String rule, LocalDate day, String column, RateBook book) {
        return book.find(NlTables.INFORMATION, day, day, rule).map(row -> new Paragraph(rule, row.text(column)));
    }
}
