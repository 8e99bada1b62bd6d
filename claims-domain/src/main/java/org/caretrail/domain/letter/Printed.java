package org.caretrail.domain.letter;

/**
 * What is known of the file of a letter once it has been made.
 *
 * @param sha256 digest of its bytes, in lower-case hexadecimal
 * @param size   in bytes
 */
public record Printed(String sha256, long size) {}
