package org.caretrail.domain.decision;

/** A point that a person has to settle before there is an outcome, and why. */
public record ManualPoint(String rule, String point, String reason) {}
