package org.caretrail.domain.dossier;

import java.util.List;
import org.caretrail.domain.shared.Lists;

/**
 * What the checklist says of a dossier.
 *
 * @param missing      kinds that no document stands for
 * @param untranslated kinds that only documents without the translation they need stand for
 * @param notCounting  every document that does not count, and why
 * @param unknown      facts of the application without which the checklist itself is not known
 */
public record Completeness(
        List<Missing> missing, List<Missing> untranslated, List<NotCounting> notCounting, List<UnknownFact> unknown) {

    public static final Completeness NOTHING_NEEDED = new Completeness(List.of(), List.of(), List.of(), List.of());

    public Completeness {
        missing = List.copyOf(missing);
        untranslated = List.copyOf(untranslated);
        notCounting = List.copyOf(notCounting);
        unknown = List.copyOf(unknown);
    }

    /** With what was asked for besides the checklist, and is missing as well. */
    public Completeness awaiting(List<Missing> documents, List<Missing> translations) {
        return new Completeness(
                Lists.joined(missing, documents), Lists.joined(untranslated, translations), notCounting, unknown);
    }

    public boolean complete() {
        return missing.isEmpty() && untranslated.isEmpty() && unknown.isEmpty();
    }
}
