package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.RemedyLaw;
import org.jspecify.annotations.Nullable;

/** A case, and the law by which its terms are counted. */
public record LawOfCase(CaseFile file, Regimes regimes) {

    /** A case of a scheme that knows no such case is never registered. */
    public Law law() {
        var scheme = file.application().scheme();
        return regimes.law(scheme, file.request().type()).orElseThrow();
    }

    public RemedyLaw remedies() {
        return regimes.remedies(file.application().scheme());
    }

    /** The kinds of document that a missing piece may be: any of them meets its line of the checklist. */
    public List<DocumentKind> alternatives(Missing missing) {
        var facts = file.facts(file.application().receivedOn(), _ -> Optional.empty());
        return law().requirements(facts).stream()
                .filter(line ->
                        line.rule().equals(missing.rule()) && line.kinds().getFirst() == missing.kind())
                .findFirst()
                .map(Requirement::kinds)
                .orElse(List.of(missing.kind()));
    }

    public RateBook book() {
        return regimes.book();
    }

    /** The term to complain of a decision, by what is known now of its delivery; empty while it has not begun. */
    public Optional<LegalClock> complaintTerm(Taken taken) {
        return remedies().notice(taken.delivery()).flatMap(start -> remedies().complaintTerm(start, book()));
    }

    /**
     * The last day on which this complaint was in time, by the law and by the delivery that are known now; by what was known
     * when it came, while no delivery is.
     */
    public @Nullable LocalDate lastDay(Complaint complaint) {
        return file.decisions()
                .find(complaint.against())
                .flatMap(this::complaintTerm)
                .map(LegalClock::dueOn)
                .orElse(complaint.lastDay());
    }

    /** Late, and nobody has found that it is heard all the same. */
    public boolean tooLate(Complaint complaint) {
        var last = lastDay(complaint);
        return last != null && complaint.receivedOn().isAfter(last) && complaint.admittedOn() == null;
    }
}
