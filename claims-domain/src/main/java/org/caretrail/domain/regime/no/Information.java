package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Language;

/**
 * NO-INFO: after care, risk and death. What is told depends on the state, the kind of care, and whether the care is still to
 * come; a refusal tells nothing of it. The words are those of the day of the decision. Whether there was surgery no application says: care with a stay may be that.
 */
record Information(CaseType type, Care care, Decision decision, RateBook book) {

    private static final String ANY = "ANY";
    private static final String NORDIC = "NORDIC";
    private static final String ELSEWHERE = "ELSEWHERE";

    List<Paragraph> in(Language language) {
        return decision.outcome().favourable()
                ? Stream.of(chosen(), afterwards(), injury(), beforehand())
                        .flatMap(s -> s)
                        .flatMap(told -> told.in(language).stream())
                        .toList()
                : List.of();
    }

    private Stream<Told> chosen() {
        return switch (type) {
            case PRIOR_NOTIFICATION -> told("NO-PROVIDER-1", ANY);
            case S2_AUTHORISATION -> told("NO-S2-4", ANY);
            case REIMBURSEMENT_CLAIM -> Stream.of();
        };
    }

    private Stream<Told> afterwards() {
        if (care.kind() == CareKind.LABORATORY || care.kind() == CareKind.MEDICINE) {
            return Stream.of();
        }
        return Stream.concat(told("NO-INFO-1", ANY), nordic() ? Stream.of() : told("NO-INFO-2", ELSEWHERE));
    }

    private Stream<Told> injury() {
        return told("NO-INFO-3", region());
    }

    private Stream<Told> beforehand() {
        if (type == CaseType.REIMBURSEMENT_CLAIM || !stillToCome()) {
            return Stream.of();
        }
        var stay = care.kind() == null || care.kind() == CareKind.INPATIENT || care.kind() == CareKind.DAY;
        return Stream.of(
                        told("NO-INFO-4", region()),
                        stay ? told("NO-INFO-5", ANY) : Stream.<Told>of(),
                        told("NO-INFO-6", ANY))
                .flatMap(s -> s);
    }

    private boolean stillToCome() {
        var from = care.from();
        return from == null || !from.isBefore(decision.decidedOn());
    }

    private String region() {
        return nordic() ? NORDIC : ELSEWHERE;
    }

    private boolean nordic() {
        return book.find(
                        NorwegianTables.COUNTRIES,
                        decision.decidedOn(),
                        decision.decidedOn(),
                        care.country().code())
                .filter(row -> row.has("nordic"))
                .isPresent();
    }

    private Stream<Told> told(String rule, String where) {
        return Stream.of(new Told(rule, where, decision.decidedOn(), book));
    }

    private record Told(String rule, String where, LocalDate day, RateBook book) {

        Optional<Paragraph> in(Language language) {
            var column = language.tag().matches("(nb|nn|no)(-.*)?") ? "nb" : "en";
            return book.find(NorwegianTables.INFORMATION, day, day, rule, where)
                    .map(row -> new Paragraph(rule, row.text(column)));
        }
    }
}
