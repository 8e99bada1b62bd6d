package org.caretrail.domain.errand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Triggers;
import org.jspecify.annotations.Nullable;

/** What a dossier lacks and nobody asked for, while something else was: a person's, unless the service is to ask. */
final class Unasked {

    private Unasked() {}

    static Stream<Trigger> of(LawOfCase law, List<Errand> errands) {
        var file = law.file();
        if (!Triggers.toBeAssessed(file) || errands.stream().anyMatch(e -> e.kind() == ErrandKind.ASK)) {
            return Stream.of();
        }
        var lacking = Lacking.of(law);
        var documents = lacking.documents().stream()
                .filter(_ -> !file.dossier().requests().isEmpty())
                .map(kind -> Trigger.person("ask for " + kind + " too", rule(kind, file)));
        var translations = lacking.translations().stream()
                .filter(_ -> !file.dossier().translations().isEmpty())
                .map(id -> Trigger.person(
                        "ask for a translation of " + id + " too", law.law().languageRule()));
        return Stream.concat(documents, translations);
    }

    private static @Nullable String rule(DocumentKind kind, CaseFile file) {
        return Optional.ofNullable(file.dossier().found())
                .flatMap(found -> found.missing().stream()
                        .filter(missing -> missing.kind() == kind)
                        .findFirst())
                .map(Missing::rule)
                .orElse(null);
    }
}
