package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.jspecify.annotations.Nullable;

/**
 * The term of one treatment date under NO-CLOCK-1, its reading by the ombudsman (NO-CLOCK-1b: treatment received and paid),
 * and its extension by a person (NO-CLOCK-3).
 *
 * @param claimedOn   the day on which the bill was first claimed
 * @param stayedUntil the discharge, for a line of a stay that names no day of its own
 * @param requestedOn the first request for payment, where the term may count from it
 */
record ClaimTerm(
        Term term,
        String point,
        LocalDate claimedOn,
        LocalDate treatedOn,
        @Nullable LocalDate stayedUntil,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate paidOn) {

    static final String EXTENSION = "NO-CLOCK-3";

    /** Which reading of the rule a finding rests on, beside the rule as it is read now. */
    private static final String READING = "reading";

    private static final String OMBUDSMAN = "NO-CLOCK-1b";
    private static final String BEFORE_THE_GUIDE = "NO-CLOCK-1a";

    /** @throws NullPointerException for a line without a day of care, which has no term */
    static ClaimTerm of(Term term, String point, ClaimLine line, CaseFacts facts) {
        var fromRequest = term.countedFrom().equals("TREATMENT_OR_REQUEST");
        var invoice = line.invoice();
        return new ClaimTerm(
                term,
                point,
                facts.claimedOn(invoice),
                Objects.requireNonNull(line.careOn()),
                line.ofSomeDayOfStay() ? facts.application().care().to() : null,
                fromRequest ? invoice.firstRequestedOn() : null,
                invoice.paidOn());
    }

    /** As it is read now. */
    LegalClock clock() {
        return term.clock(start());
    }

    List<Finding> findings(CaseFacts facts, RateBook book) {
        var read = finding();
        return read.failed() ? extended(read, facts, book) : List.of(read);
    }

    private Finding finding() {
        var known = known();
        if (!claimedOn.isAfter(term.lastDay(start()))) {
            return Finding.of(term.rule(), term.version(), point, true, "The claim came in within the term.", known);
        }
        if (stayedUntil != null && !claimedOn.isAfter(term.lastDay(later(start(), stayedUntil)))) {
            var why = "late from the admission, in time from the discharge: which days of the stay the line is for";
            return Finding.open(term.rule(), term.version(), point, why, known);
        }
        if (paidOn == null || !claimedOn.isAfter(term.lastDay(later(treatedOn, paidOn)))) {
            var why = "late by the first reading; the ombudsman counts from when the treatment was received and paid"
                    + " (" + OMBUDSMAN + "), by which it " + (paidOn == null ? "may be" : "is") + " in time";
            var read = Stream.concat(Stream.of(known), Stream.of(Fact.of(READING, OMBUDSMAN)));
            return Finding.open(term.rule(), term.version(), point, why, read.toArray(Fact[]::new));
        }
        var text = "The claim came in after the term, by the ombudsman's reading as well.";
        return Finding.of(term.rule(), term.version(), point, false, text, known);
    }

    /** NO-CLOCK-3: within three years a person says whether the term is extended; where it is, nothing was late. */
    private List<Finding> extended(Finding late, CaseFacts facts, RateBook book) {
        var settled = facts.assessment()
                .settled(EXTENSION, point)
                .filter(s -> s.as() == Verdict.MET)
                .isPresent();
        return Term.of(EXTENSION, claimedOn, book)
                .filter(longest -> !claimedOn.isAfter(longest.lastDay(start())))
                .map(this::extension)
                .map(asked -> settled ? List.of(asked) : List.of(late, asked))
                .orElse(List.of(late));
    }

    private Finding extension(Term longest) {
        var text = "The term is extended: the applicant was obviously unable to claim earlier, or was misled by the"
                + " authority. At most until " + longest.lastDay(start()) + ".";
        var facts = Stream.concat(Stream.of(known()), longest.unverified()).toArray(Fact[]::new);
        return Finding.open(EXTENSION, Versions.UNDATED, point, text, facts);
    }

    /** A request before the treatment starts nothing: the term counts from the treatment at the earliest. */
    private LocalDate start() {
        return requestedOn == null ? treatedOn : later(treatedOn, requestedOn);
    }

    private Fact[] known() {
        return Stream.of(
                        Fact.of("received", claimedOn),
                        Fact.of("treatment", treatedOn),
                        requestedOn == null ? null : Fact.of("first request for payment", requestedOn),
                        paidOn == null ? null : Fact.of("paid", paidOn),
                        term.countedFrom().equals("TREATMENT") ? Fact.of(READING, BEFORE_THE_GUIDE) : null,
                        Fact.of("counted from", start()),
                        Fact.of("last day", term.lastDay(start())))
                .filter(Objects::nonNull)
                .toArray(Fact[]::new);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
