package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.shared.Lists;

/**
 * What happened to the insurance of a person while a case ran.
 *
 * @param changes  of insurer, as they were told
 * @param consents given under the policy
 */
public record Coverage(List<Insurance> changes, List<PolicyConsent> consents) {

    public static final Coverage UNCHANGED = new Coverage(List.of(), List.of());

    public Coverage {
        changes = List.copyOf(changes);
        consents = List.copyOf(consents);
    }

    public Coverage with(Insurance change) {
        return new Coverage(Lists.plus(changes, change), consents);
    }

    public Coverage with(PolicyConsent consent) {
        return new Coverage(changes, Lists.plus(consents, consent));
    }

    /** The insurance on a day, once it changed; what was told last of one day counts. Empty: as it was applied for. */
    public Optional<Insurance> on(LocalDate day) {
        return changes.reversed().stream()
                .filter(i -> !i.from().isAfter(day))
                .max(Comparator.comparing(Insurance::from));
    }
}
