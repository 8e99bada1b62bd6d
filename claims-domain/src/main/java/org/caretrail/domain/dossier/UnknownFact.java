package org.caretrail.domain.dossier;

/** A fact of the application that nobody has given yet, and the rule whose checklist depends on it. */
public record UnknownFact(String pointer, String rule) {}
