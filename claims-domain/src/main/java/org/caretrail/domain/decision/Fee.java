package org.caretrail.domain.decision;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A user fee (Norway: egenandel) that a decision holds back for one session of care (NO-FEE-1). Which of it counts in the
 * year of the care is settled after the decision.
 *
 * @param kind null where a person gave the fee because the kind of care is not known
 */
public record Fee(LocalDate careOn, @Nullable CareKind kind, Money amount) {}
