package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import org.caretrail.domain.application.BankAccount;
import org.jspecify.annotations.Nullable;

/** The account to pay to. */
public record AccountBody(
        @NotBlank @Iban String iban, @Nullable String holder) {

    BankAccount account() {
        return new BankAccount(iban, holder);
    }
}
