package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Dossier.DocumentRequest;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;

/** Until when the applicant may send what was asked for. It is over when nothing of it is missing any more. */
final class RequestClocks {

    /** A term that the office gives has no version of the law. */
    private static final String GIVEN = "1";

    private RequestClocks() {}

    static Stream<CaseClock> of(CaseFile file, LocalDate today) {
        return Stream.concat(
                file.dossier().requests().stream().map(r -> documents(r, file, today)),
                file.dossier().translations().stream().map(r -> translations(r, file, today)));
    }

    private static CaseClock documents(DocumentRequest asked, CaseFile file, LocalDate today) {
        var missing = file.dossier().awaits(asked);
        var rule = asked.rules().isEmpty() ? "" : String.join(", ", asked.rules());
        var term = new LegalClock(rule, GIVEN, asked.askedOn(), asked.dueOn());
        return CaseClock.of(ClockKind.DOCUMENTS, listed(asked.kinds()), term, stands(missing, term, file, today));
    }

    private static CaseClock translations(TranslationRequested asked, CaseFile file, LocalDate today) {
        var missing = asked.documents().stream().anyMatch(file.dossier()::lacksTranslation);
        var term = new LegalClock(asked.rule(), GIVEN, asked.happenedOn(), asked.dueOn());
        return CaseClock.of(ClockKind.TRANSLATION, listed(asked.documents()), term, stands(missing, term, file, today));
    }

    private static State stands(boolean missing, LegalClock term, CaseFile file, LocalDate today) {
        return missing && file.undecided() && !file.ended() ? CaseClock.state(term, null, today) : State.MET;
    }

    private static String listed(Collection<?> all) {
        return List.copyOf(all).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
