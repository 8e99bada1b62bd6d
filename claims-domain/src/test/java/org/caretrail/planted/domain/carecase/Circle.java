package org.caretrail.planted.domain.carecase;

/** Known to a law that it knows. */
public interface Circle {}
