package org.caretrail.domain.reimbursement;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;

import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.RefusedFor;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.correspondence.StayRates.InvoiceRate;
import org.caretrail.domain.event.ClaimEvent.AdvancePaid;
import org.caretrail.domain.event.ClaimEvent.ConsentToNationalTariffGiven;
import org.caretrail.domain.event.ClaimEvent.RatesReceived;
import org.caretrail.domain.event.ClaimEvent.RatesRequested;
import org.caretrail.domain.reimbursement.ClaimCommand.GiveConsentToNationalTariff;
import org.caretrail.domain.reimbursement.ClaimCommand.PayAdvance;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordRates;
import org.caretrail.domain.reimbursement.ClaimCommand.RequestRates;
import org.junit.jupiter.api.Test;

/** What is agreed, asked, heard and paid ahead for care during a stay. */
class StayTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");

    @Test
    void EU_25_6_the_consent_is_recorded_with_the_day_it_was_given() {
        Given.events(LAW, List.of(claimed()))
                .when(new GiveConsentToNationalTariff(CASE, on(3), List.of()))
                .expectEvents(new ConsentToNationalTariffGiven(CASE, day(3), List.of()));
    }

    @Test
    void EU_25_4_5_a_request_that_names_no_invoice_asks_about_all() {
        Given.events(LAW, List.of(claimed()))
                .when(new RequestRates(CASE, on(3), "EOPYY", List.of()))
                .expectEvents(new RatesRequested(CASE, day(3), "EOPYY", List.of("1")));
    }

    @Test
    void EU_25_4_5_the_answer_is_recorded() {
        var rates = new StayRates("EOPYY", true, List.of(new InvoiceRate("1", crowns("800"))));

        Given.events(LAW, List.of(claimed()))
                .when(new RecordRates(CASE, on(9), rates, List.of()))
                .expectEvents(new RatesReceived(CASE, day(9), rates, List.of()));
    }

    @Test
    void EU_25_9_an_advance_may_be_paid_as_soon_as_the_claim_is_filed() {
        Given.events(LAW, List.of(claimed()))
                .when(new PayAdvance(CASE, on(0), crowns("400")))
                .expectEvents(new AdvancePaid(CASE, day(0), crowns("400")));
    }

    @Test
    void EU_25_9_advances_together_stay_within_what_was_paid() {
        Given.events(LAW, List.of(claimed(), new AdvancePaid(CASE, day(0), crowns("700"))))
                .when(new PayAdvance(CASE, on(1), crowns("300.01")))
                .expectException(RefusedFor.reason(Reason.ABOVE_COST))
                .expectNoEvents();
    }

    @Test
    void EU_25_9_no_advance_is_paid_where_the_law_of_the_case_takes_none_off() {
        Given.events(ChosenLaw.refusing(), List.of(claimed()))
                .when(new PayAdvance(CASE, on(0), crowns("400")))
                .expectException(RefusedFor.reason(Reason.NOT_ASKED))
                .expectNoEvents();
    }

    @Test
    void EU_25_9_no_advance_is_paid_before_a_rate_says_what_was_borne() {
        Given.events(ChosenLaw.granting("0"), List.of(claimed()))
                .when(new PayAdvance(CASE, on(0), crowns("400")))
                .expectException(RefusedFor.reason(Reason.POINTS_OPEN))
                .expectNoEvents();
    }
}
