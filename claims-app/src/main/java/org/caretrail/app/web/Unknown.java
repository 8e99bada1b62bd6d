package org.caretrail.app.web;

/** There is no case, or no such thing in it, of the id that was asked for. */
final class Unknown extends RuntimeException {}
