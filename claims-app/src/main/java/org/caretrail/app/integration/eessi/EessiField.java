package org.caretrail.app.integration.eessi;

/**
 * One field of a document.
 *
 * @param field    ours, as a JSON pointer into the content
 * @param element  what the document calls it
 * @param required whether the document is incomplete without it
 * @param mark     how sure the name of the element is, as on the rule pages
 */
public record EessiField(EessiDocument document, String field, String element, boolean required, String mark) {}
