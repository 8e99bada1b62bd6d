package org.caretrail.domain.letter;

/** What a letter is for. */
public enum LetterKind {
    /** A decision, with its reasons and how to contest it. */
    DECISION,
    /** The application came in (NO-CLOCK-6). */
    ACKNOWLEDGEMENT,
    /** Documents are asked for. */
    DOCUMENT_REQUEST,
    /** Translations are asked for. */
    TRANSLATION_REQUEST,
    /** What was asked for has not come. */
    REMINDER,
    /** The decision takes longer (NO-CLOCK-7). */
    INTERIM_REPLY,
    /** The case, or a part of it, went to another body, which will answer (NO-CLOCK-10, NO-TRAVEL). */
    FORWARDING_NOTICE,
    /** The decision complained of may change to the detriment of who complained (NO-CLOCK-10). */
    DETRIMENT_NOTICE
}
