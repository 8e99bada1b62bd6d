package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** Helfo's worked example of a hip operated on in Germany; its amounts and its weight are made up. */
class MarieTest {

    @Test
    void marie_gets_a_notification_with_a_ceiling() {
        var proposal = Helfo.NOTIFICATION.propose(
                Helfo.notification(Stage.TREATMENT)
                        .without(DocumentKind.ENTITLEMENT_LETTER)
                        .filed(DocumentKind.APPOINTMENT_LETTER)
                        .answered(Helfo.NOTIFICATION),
                Helfo.BOOK);

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.CEILING)).contains(Money.of("130620.00", "NOK"));
    }

    @Test
    void marie_is_paid_up_to_the_cap_and_keeps_the_surplus_herself() {
        var proposal = Helfo.proposed(operation("14200.00"));

        assertThat(proposal.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
        assertThat(proposal.amounts().byKind())
                .containsEntry(AmountKind.ELIGIBLE, Money.of("163300.00", "NOK"))
                .containsEntry(AmountKind.CEILING, Money.of("130620.00", "NOK"))
                .containsEntry(AmountKind.BASE, Money.of("130620.00", "NOK"))
                .containsEntry(AmountKind.USER_FEE, Money.of("0.00", "NOK"))
                .containsEntry(AmountKind.PAYOUT, Money.of("130620.00", "NOK"))
                .containsEntry(AmountKind.TRAVEL, Money.of("72.00", "NOK"));
    }

    @Test
    void marie_is_paid_her_cost_when_it_is_the_lower_one() {
        assertThat(Helfo.proposed(operation("10000.00")).amounts().of(AmountKind.PAYOUT))
                .contains(Money.of("115000.00", "NOK"));
    }

    private static Facts operation(String euros) {
        return Helfo.claim(Bills.claimWithTravel(
                        Bills.journey("69", "44.00"),
                        Bills.invoice(
                                "1",
                                "2024-03-20",
                                "2024-03-20",
                                "2024-03-25",
                                Bills.line("1.1", LineCategory.TREATMENT, null, "2024-03-11", euros, "EUR"),
                                Bills.line("1.2", LineCategory.ROOM_UPGRADE, null, "2024-03-11", "300.00", "EUR"))))
                .filed(DocumentKind.TRAVEL_CLAIM_FORM, DocumentKind.TRAVEL_DOCUMENT)
                .price(Helfo.code("HIP"));
    }
}
