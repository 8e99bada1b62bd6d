package org.caretrail.domain.application;

import org.jspecify.annotations.Nullable;

/** The account to pay to. */
public record BankAccount(String iban, @Nullable String holder) {}
