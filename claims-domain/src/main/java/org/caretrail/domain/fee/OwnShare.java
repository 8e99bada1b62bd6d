package org.caretrail.domain.fee;

import java.time.LocalDate;
import org.caretrail.domain.shared.Money;

/** What a patient bears of one journey to care (Norway: egenandel); it counts in the year of the journey (NO-TRAVEL, NO-FEE-7). */
public record OwnShare(LocalDate journeyOn, Money amount) {}
