package org.caretrail.domain.regime;

/** What a decision tells the patient beside its own words: a paragraph of the law's information, in one language. */
public record Paragraph(String rule, String text) {}
