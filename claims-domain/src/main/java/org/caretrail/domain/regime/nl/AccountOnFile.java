package org.caretrail.domain.regime.nl;

import java.util.Locale;
import java.util.Optional;
import org.caretrail.domain.application.BankAccount;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.shared.PersonalData;

/**
 * NL-POLICY-5: an insurer pays to the IBAN on file, of a bank established in the Netherlands. Whether it pays to any other
 * a person says; where not, the claim waits for another account.
 */
final class AccountOnFile {

    private static final String RULE = "NL-POLICY-5";

    private AccountOnFile() {}

    static void examine(Desk desk) {
        if (desk.facts().scheme() != Scheme.NL_ZVW) {
            return;
        }
        Optional.ofNullable(PersonalData.reveal(desk.facts().claim().payTo()))
                .map(AccountOnFile::state)
                .filter(state -> !state.equals(StateOfTreatment.HOME))
                .ifPresent(state -> settled(state, desk));
    }

    private static void settled(String state, Desk desk) {
        var elsewhere = desk.once(Finding.open(
                RULE,
                "2020-01-01",
                "ACCOUNT_IN_THE_NETHERLANDS",
                "The account is not of a bank established in the Netherlands: whether it is paid to all the same.",
                Fact.of("state of the account", state)));
        if (elsewhere.failed()) {
            desk.lack(RULE, "ANOTHER_ACCOUNT", "The application is to be corrected to another account.");
        }
    }

    private static String state(BankAccount account) {
        var iban = account.iban().strip();
        return iban.substring(0, Math.min(2, iban.length())).toUpperCase(Locale.ROOT);
    }
}
