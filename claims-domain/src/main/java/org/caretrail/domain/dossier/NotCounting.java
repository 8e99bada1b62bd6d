package org.caretrail.domain.dossier;

import org.caretrail.domain.shared.DocumentId;

/** A document that is there and does not count, and why, such as a translation outstanding (NO-LANG). */
public record NotCounting(DocumentId documentId, DocumentKind kind, String rule, String why) {}
