package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;

/**
 * What the applicant was last asked for.
 *
 * @param about   its name within the case
 * @param letter  that asks for it
 * @param written whether each request of that day has its letter
 * @param awaited whether any of it is still missing
 */
public record Asked(String about, LetterKind letter, LocalDate on, LocalDate dueOn, boolean written, boolean awaited) {

    /** The last request for documents and the last one for translations. */
    public static List<Asked> last(CaseFile file) {
        var all = new ArrayList<Asked>();
        var requests = file.dossier().requests();
        if (!requests.isEmpty()) {
            var last = requests.getLast();
            var sameDay = requests.stream()
                    .filter(r -> r.askedOn().equals(last.askedOn()))
                    .count();
            var awaited = file.dossier().awaits(last);
            all.add(asked(
                    requests.size(),
                    LetterKind.DOCUMENT_REQUEST,
                    last.askedOn(),
                    last.dueOn(),
                    sameDay,
                    awaited,
                    file));
        }
        var translations = file.dossier().translations();
        if (!translations.isEmpty()) {
            var last = translations.getLast();
            var sameDay = translations.stream()
                    .filter(r -> r.happenedOn().equals(last.happenedOn()))
                    .count();
            var awaited = last.documents().stream().anyMatch(file.dossier()::lacksTranslation);
            all.add(asked(
                    translations.size(),
                    LetterKind.TRANSLATION_REQUEST,
                    last.happenedOn(),
                    last.dueOn(),
                    sameDay,
                    awaited,
                    file));
        }
        return List.copyOf(all);
    }

    private static Asked asked(
            int number,
            LetterKind letter,
            LocalDate on,
            LocalDate dueOn,
            long sameDay,
            boolean awaited,
            CaseFile file) {
        var about = letter + " " + number;
        var own = LetterId.derived(file.caseId(), letter, about);
        var written = file.letters().find(own).isPresent() || file.letters().since(on, letter) >= sameDay;
        return new Asked(about, letter, on, dueOn, written, awaited);
    }
}
