package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.shared.Language;

/** The one list that a new country joins, and the tables that all of them read. */
public record Regimes(List<Regime> all, RateBook book) {

    /** The law of a scheme for a case type; empty where the scheme knows no such case. */
    public Optional<Law> law(Scheme scheme, CaseType type) {
        return all.stream()
                .flatMap(r -> r.laws().stream())
                .filter(l -> l.scheme() == scheme && l.type() == type)
                .findFirst();
    }

    /** @throws IllegalArgumentException for facts of a case that no law knows; such a case is never registered */
    public Law law(CaseFacts facts) {
        return law(facts.scheme(), facts.type())
                .orElseThrow(() -> new IllegalArgumentException(facts.scheme() + " knows no " + facts.type()));
    }

    /** What keeps the dossier of this case from being complete. */
    public Completeness completeness(CaseFacts facts) {
        return Checklist.of(facts, law(facts), book).completeness();
    }

    /** The law of the one registry of user fees that there is. */
    public UserFeeLaw userFees() {
        return all.stream()
                .flatMap(r -> r.userFees().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no regime has user fees"));
    }

    /** What the law says of a deductible over a year; one of the countries knows one. */
    public CoverLaw covers() {
        return all.stream()
                .flatMap(r -> r.covers().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no regime has a deductible"));
    }

    /** What an applicant is told before anything is decided. */
    public List<Paragraph> beforehand(Application application, CaseType type, LocalDate on, Language language) {
        return regime(application.scheme()).beforehand(type, application, on, language, book);
    }

    /** What a decision tells the patient beside its own words, in one language. */
    public List<Paragraph> information(Application application, CaseType type, Decision decision, Language language) {
        return regime(application.scheme()).information(type, application, decision, language, book);
    }

    /** The languages in which the scheme's institution writes letters; the first is its own. */
    public List<Language> letterLanguages(Scheme scheme) {
        return regime(scheme).letterLanguages();
    }

    /** How long a case is kept whose last fact is of this day, by what is known today. */
    public Retention retention(Scheme scheme, LocalDate lastFactOn, LocalDate today) {
        return regime(scheme).retention().of(scheme, lastFactOn, today, book);
    }

    public RemedyLaw remedies(Scheme scheme) {
        return regime(scheme).remedies(scheme);
    }

    private Regime regime(Scheme scheme) {
        return all.stream()
                .filter(r -> r.schemes().contains(scheme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no regime has " + scheme));
    }

    /** The same law with other figures. */
    public Regimes with(RateBook other) {
        return new Regimes(all, other);
    }

    /** The schemes whose law may read a table; a table that belongs to no country may be read by all. */
    public Set<Scheme> reading(String table) {
        return all.stream()
                .filter(r -> Tables.folders(r).anyMatch(f -> f.holds(table)))
                .flatMap(r -> r.schemes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
