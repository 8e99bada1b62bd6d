package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Actual cost that another institution claims from ours for care that it gave (EESSI S080, acknowledged by S081).
 *
 * @param reference  the number that the other institution gave its claim
 * @param receivedOn when it came in
 * @param careFrom   first day of the care, where it is said
 * @param accepted   what of it we take on; null while it is not answered
 */
public record CostClaim(
        String costClaimId,
        String institution,
        String reference,
        Money amount,
        LocalDate receivedOn,
        @Nullable LocalDate careFrom,
        @Nullable LocalDate careTo,
        @Nullable LocalDate answeredOn,
        @Nullable Money accepted) {

    public CostClaim answered(LocalDate on, Money taken) {
        return new CostClaim(costClaimId, institution, reference, amount, receivedOn, careFrom, careTo, on, taken);
    }
}
