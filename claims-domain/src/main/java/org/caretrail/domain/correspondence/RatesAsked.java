package org.caretrail.domain.correspondence;

import java.time.LocalDate;

/** The institution of stay was asked what it would have reimbursed, and has not answered since (EU-25-4/5; EESSI S067). */
public record RatesAsked(String institution, LocalDate on) {}
