package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What joined a claim after its application, and so has a term of its own.
 *
 * @param bills  when each bill came in that was not in the application, by its id (NO-CLOCK-1)
 * @param travel when travel was first claimed; null: with the application, or never (NO-CLOCK-12)
 */
public record ClaimedLater(
        Map<String, LocalDate> bills, @Nullable LocalDate travel) {

    static final ClaimedLater NOTHING = new ClaimedLater(Map.of(), null);

    public ClaimedLater {
        bills = Map.copyOf(bills);
    }

    ClaimedLater withBill(String invoiceId, LocalDate cameIn) {
        var all = new HashMap<>(bills);
        all.put(invoiceId, cameIn);
        return new ClaimedLater(all, travel);
    }

    ClaimedLater withTravel(LocalDate claimedOn) {
        return new ClaimedLater(bills, claimedOn);
    }
}
