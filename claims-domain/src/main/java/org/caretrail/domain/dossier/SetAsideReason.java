package org.caretrail.domain.dossier;

/** Why a document does not count. */
public enum SetAsideReason {
    ILLEGIBLE,
    NOT_ORIGINAL,
    OTHER_PERSON
}
