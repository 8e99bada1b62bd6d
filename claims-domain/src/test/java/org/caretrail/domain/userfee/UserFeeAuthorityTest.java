package org.caretrail.domain.userfee;

import static org.axonframework.test.matchers.Matchers.predicate;
import static org.caretrail.domain.userfee.FeeEvents.happened;
import static org.caretrail.domain.userfee.FeeEvents.matching;
import static org.caretrail.domain.userfee.FeeEvents.refunded;
import static org.caretrail.domain.userfee.FeeEvents.registered;
import static org.caretrail.domain.userfee.Fees.account;
import static org.caretrail.domain.userfee.Fees.domestic;

import org.axonframework.test.aggregate.ResultValidator;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.junit.jupiter.api.Test;

/** What a reported fee brings back at once stays within what one person decides alone: NOK 500 000 of a year. */
class UserFeeAuthorityTest {

    @Test
    void NO_FEE_4_a_fee_of_which_more_would_come_back_than_one_person_decides_is_refused() {
        refused(account().givenNoPriorActivity().when(domestic("R-1", "2024-02-01", "900000")));
    }

    @Test
    void NO_FEE_4_nor_does_one_person_get_there_fee_by_fee() {
        refused(account()
                .givenCommands(domestic("R-1", "2024-02-01", "400000"))
                .when(domestic("R-2", "2024-02-02", "110000")));
    }

    @Test
    void NO_FEE_4_up_to_the_limit_it_comes_back_by_itself() {
        account()
                .givenNoPriorActivity()
                .when(domestic("R-1", "2024-02-01", "503165"))
                .expectEventsMatching(happened(
                        registered("3165", "500000"),
                        matching(ExemptionCardIssued.class, _ -> true),
                        refunded("500000")));
    }

    private static void refused(ResultValidator<UserFeeAccount> result) {
        result.expectNoEvents()
                .expectException(predicate((Refusal r) -> r.reason() == Reason.ABOVE_AUTHORITY
                        && r.rule() != null
                        && r.rule().startsWith("NO-FEE-")
                        && "/amount".equals(r.pointer())));
    }
}
