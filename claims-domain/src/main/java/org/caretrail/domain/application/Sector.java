package org.caretrail.domain.application;

/** Whether a provider belongs to the statutory system of its state. */
public enum Sector {
    PUBLIC,
    PRIVATE
}
