package org.caretrail.domain.regime;

import java.util.List;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.shared.Language;

/**
 * A document that was not set aside, with the languages in which it can be read: its own and those of its translations, each
 * once a person has named or confirmed it.
 */
public record FiledDocument(Document document, List<Language> readableIn) {}
