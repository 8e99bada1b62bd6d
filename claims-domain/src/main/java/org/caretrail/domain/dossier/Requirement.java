package org.caretrail.domain.dossier;

import java.util.List;

/**
 * One line of a checklist: any one of these kinds satisfies it.
 *
 * @param kinds the first is the one asked for
 */
public record Requirement(String rule, List<DocumentKind> kinds) {

    public static Requirement of(String rule, DocumentKind... kinds) {
        return new Requirement(rule, List.of(kinds));
    }
}
