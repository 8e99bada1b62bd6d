package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The process shares its accounts with other instances of the service, and loses and doubles nothing when they win. */
class UserFeeProcessTest extends RunningService {

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final UserFeeAccountId account = UserFeeAccountId.of(person, Year.of(2024));

    @Autowired
    private EventBus events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void NO_FEE_4_when_another_instance_registers_first_the_claim_is_settled_on_what_that_left() {
        var claim = new StoredCase(events).submitted(person, DAY, "RC-2024-000001");

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            registeredElsewhere("2962", account);
            Thread.startVirtualThread(() -> claim.then(UserFeeProcessTest::decided));
            await().until(this::somebodyWaits);
        });

        await().untilAsserted(() -> assertThat(stored(claim.id.toString()))
                .containsExactly("ClaimSubmitted", "ClaimDecided", "UserFeeSettled", "PaymentOrdered"));
        assertThat(stored(account.toString()))
                .containsExactly("UserFeeRegistered", "UserFeeRegistered", "ExemptionCardIssued");
        assertThat(payload(claim.id.toString(), "PaymentOrdered")).contains("1200.00");
    }

    @Test
    void NO_FEE_7_a_decision_replaced_before_its_turn_came_leaves_no_fee_behind() {
        var claim = new StoredCase(events);

        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> claim.submitted(person, DAY, "RC-2024-000002")
                        .then(UserFeeProcessTest::decided)
                        .then(id -> new DecisionReconsidered(
                                id, DAY, decision(DecisionId.of(id, 2), DecisionId.of(id, 1)), null)));

        await().untilAsserted(() -> assertThat(stored(claim.id.toString()))
                .containsExactly(
                        "ClaimSubmitted", "ClaimDecided", "DecisionReconsidered", "UserFeeSettled", "PaymentOrdered"));
        assertThat(stored(account.toString())).containsExactly("UserFeeRegistered");
    }

    private void registeredElsewhere(String kroner, UserFeeAccountId in) {
        var amount = Money.of(kroner, "NOK");
        var source = FeeSource.reported(FeeOrigin.DOMESTIC, "H-1");
        var share = new FeeShare(amount, amount, Money.of("0", "NOK"), "NO-FEE-1", "counted", null);
        var event = new UserFeeRegistered(
                in, DAY, FeeEntryId.of(in.year(), source), DAY, CareKind.OUTPATIENT, source, share, null);
        events.publish(new GenericDomainEventMessage<>(
                "UserFeeAccount", in.toString(), 0, event, Map.of(), "e-" + in, StoredCase.BEGUN));
    }

    private static ClaimDecided decided(CaseId id) {
        return new ClaimDecided(id, DAY, decision(DecisionId.of(id, 1), null));
    }

    private static Decision decision(DecisionId id, @Nullable DecisionId supersedes) {
        return new Decision(
                id,
                Outcome.GRANTED,
                DAY,
                new Actor("handler", Role.HANDLER),
                null,
                null,
                List.of(),
                List.of(),
                Amounts.NONE.with(AmountKind.PAYOUT, Money.of("1000", "NOK")),
                List.of(new Fee(DAY, CareKind.OUTPATIENT, Money.of("403", "NOK"))),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                supersedes,
                null,
                "");
    }

    /** Whether a transaction waits for the one that is open here. */
    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private List<String> stored(String aggregate) {
        return database.sql("select event_type from domain_event where aggregate_id = ? order by sequence_number")
                .param(aggregate)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String payload(String aggregate, String type) {
        return database.sql("select payload from domain_event where aggregate_id = ? and event_type = ?")
                .params(aggregate, type)
                .query(String.class)
                .single();
    }
}
