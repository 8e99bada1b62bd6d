package org.caretrail.domain.dossier;

/** A document that the case still needs, and the rule that asks for it. */
public record Missing(DocumentKind kind, String rule) {}
