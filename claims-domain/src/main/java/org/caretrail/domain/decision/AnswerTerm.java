package org.caretrail.domain.decision;

/**
 * A term of the law for an answer, and the table row that its length was read from.
 *
 * @param row may be one that nobody verified: a term runs by law all the same, and names it
 */
public record AnswerTerm(LegalClock clock, RowRef row) {}
