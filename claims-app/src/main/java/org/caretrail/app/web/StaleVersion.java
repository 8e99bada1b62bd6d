package org.caretrail.app.web;

/** The client last saw another version of the case. */
final class StaleVersion extends RuntimeException {}
