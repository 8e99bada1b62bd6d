package org.caretrail.domain.catalogue;

/** What a rule is here, and with that what has to be shown of it. */
enum Kind {
    /** The name of a group of rules. */
    HEADING("–"),
    /** The law answers by itself, or leaves a point open by itself. Shown by a run of the law. */
    APPLIED("applied"),
    /** The law puts it to a person as a question. Shown by a run of the law. */
    ASKED("asked"),
    /** A paragraph that a decision tells the patient. Shown by a run of the law. */
    TOLD("told"),
    /** Applied where no finding, question or step speaks of it. Shown by code and a test that name it. */
    ELSEWHERE("elsewhere"),
    /** Not applied yet; the entry says why. */
    NOT_YET("not yet");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether a test that names the rule must have seen the running law put it forward. */
    boolean seenInTheLaw() {
        return this == APPLIED || this == ASKED || this == TOLD;
    }

    boolean inCodeAndTests() {
        return seenInTheLaw() || this == ELSEWHERE;
    }

    boolean saysMore() {
        return this == ELSEWHERE || this == NOT_YET;
    }
}
