package org.caretrail.domain.carecase;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.priornotification.PriorNotification;
import org.caretrail.domain.reimbursement.ReimbursementClaim;
import org.caretrail.domain.s2.S2Authorisation;

/** Where a test of a case begins: under which law, after which events. */
public final class Given {

    private Given() {}

    /** A case to which this has happened; its type is that of its first event. */
    public static TestExecutor<? extends CareCase> events(ChosenLaw law, CaseEvent... history) {
        return events(law, List.of(history));
    }

    public static TestExecutor<? extends CareCase> events(ChosenLaw law, List<? extends CaseEvent> history) {
        return fixture(typeOf((ApplicationEvent) history.getFirst()), law).given(history);
    }

    /** A case that is still to be applied for, beside other cases. */
    public static TestExecutor<? extends CareCase> nothing(
            Class<? extends CareCase> type, ChosenLaw law, ApplicationEvent... others) {
        return fixture(type, law, others).givenNoPriorActivity();
    }

    static FixtureConfiguration<? extends CareCase> fixture(
            Class<? extends CareCase> type, ChosenLaw law, ApplicationEvent... others) {
        var files = Stream.of(others).map(CaseFile::opened).toList();
        return new AggregateTestFixture<>(type)
                .registerInjectableResource(ChosenRegime.regimes(law))
                .registerInjectableResource((OtherCases)
                        id -> files.stream().filter(f -> f.caseId().equals(id)).findFirst())
                .registerInjectableResource((LetterPress) LetterTest::printed)
                .registerCommandTargetResolver(message ->
                        new VersionedAggregateIdentifier(((CaseCommand) message.getPayload()).caseId(), null));
    }

    private static Class<? extends CareCase> typeOf(ApplicationEvent first) {
        return switch (first) {
            case NotificationRequested _ -> PriorNotification.class;
            case AuthorisationRequested _ -> S2Authorisation.class;
            case ClaimSubmitted _ -> ReimbursementClaim.class;
        };
    }
}
