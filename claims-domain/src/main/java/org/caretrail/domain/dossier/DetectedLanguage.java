package org.caretrail.domain.dossier;

import org.caretrail.domain.shared.Language;

/**
 * The language that the text of a document seems to be in (NO-LANG): a proposal, which a person confirms or puts right.
 *
 * @param stands nobody has named the language, so that this one stands until a person does
 */
public record DetectedLanguage(Language language, boolean stands) {

    /** The same, once a person has named the language. */
    DetectedLanguage settled() {
        return new DetectedLanguage(language, false);
    }
}
